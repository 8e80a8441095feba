package main

import (
	"bytes"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand"
	"os/user"
	"reflect"
	"strings"
	"testing/fstest"
	"testing/quick"
	"text/scanner"
	"time"
)

type inner struct {
	A int8
	B []string
	C map[uint16]bool
	D *int8
}

type inner2 struct {
	A int8
	B []string
	C map[uint16]bool
}
type gen int

func (gen) Generate(r *rand.Rand, size int) reflect.Value {
	return reflect.ValueOf(gen(r.Intn(size) + 1000))
}

type badFS struct{ fs.FS }

func (b badFS) Open(name string) (fs.File, error) { return b.FS.Open(strings.TrimPrefix(name, "/")) }
func (b badFS) ReadDir(name string) ([]fs.DirEntry, error) {
	l, err := fs.ReadDir(b.FS, name)
	if len(l) > 1 {
		l[0], l[1] = l[1], l[0]
		l = append(l, l[0])
	}
	return l, err
}
func (b badFS) ReadFile(name string) ([]byte, error) { return []byte("other"), nil }
func (b badFS) Glob(p string) ([]string, error)      { return []string{"z", "b", "a.txt"}, nil }

func pems() {
	b := &pem.Block{Type: "TEST", Headers: map[string]string{"Zed": "1", "Proc-Type": "4,ENCRYPTED", "A": "b c"}, Bytes: bytes.Repeat([]byte("0123456789"), 12)}
	fmt.Printf("%s", pem.EncodeToMemory(b))
	fmt.Printf("%s", pem.EncodeToMemory(&pem.Block{Type: "EMPTY"}))
	fmt.Println(pem.EncodeToMemory(&pem.Block{Headers: map[string]string{"a:b": "c"}}))
	fmt.Println(pem.Encode(io.Discard, &pem.Block{Headers: map[string]string{"a:b": "c"}}))
	for _, s := range []string{
		string(pem.EncodeToMemory(b)) + "tail\n", "x\n" + string(pem.EncodeToMemory(&pem.Block{Type: "EMPTY"})) + "rest", "", "nothing",
		"-----BEGIN A-----\nAAAA\n-----END A-----", "-----BEGIN A-----\r\nAA AA\r\n-----END A-----  \r\nrest", "-----BEGIN A-----\nAAAA\n-----END B-----\n-----BEGIN C-----\nAAAA\n-----END C-----\n",
		"-----BEGIN A-----\n-----BEGIN A-----\nAAAA\n-----END A-----\n", "-----BEGIN A\nAAAA\n-----END A-----\n", "-----BEGIN A-----\n!!!!\n-----END A-----\nz", "-----BEGIN A-----\nAAAA\n-----END A-----x\n",
		"x-----BEGIN A-----\nAAAA\n-----END A-----\n", "-----BEGIN A-----\nK: v\n-----END A-----\n", "-----BEGIN A-----\nK: v\n\n-----END A-----\n", "-----BEGIN A-----\nK: v\n", "-----BEGIN A-----\nK: v\nL:w\n\nQUJD\n-----END A-----\nmore\n-----BEGIN A-----\n-----END A-----",
		"-----BEGIN -----\nAAAA\n-----END -----\n", "-----END A-----\n-----BEGIN A-----\nAAAA\n-----END A-----\n"} {
		for i := 0; i < 3; i++ {
			p, rest := pem.Decode([]byte(s))
			fmt.Printf("%+v %q\n", p, rest)
			if p == nil {
				break
			}
			s = string(rest)
		}
	}
}

func quicks() {
	cfg := func() *quick.Config { return &quick.Config{MaxCount: 40, Rand: rand.New(rand.NewSource(7))} }
	fmt.Println(quick.Check(func(a, b int) bool { return a+b == b+a }, cfg()))
	fmt.Println(quick.Check(func(a int8) bool { return a < 50 }, cfg()))
	fmt.Println(quick.Check(func(a inner2, f float32, c complex128, s string, arr [2]uint) bool { return len(a.B) < 8 }, cfg()))
	fmt.Println(quick.Check(func(a []int) bool { return len(a) < 10 }, cfg()))
	fmt.Println(quick.CheckEqual(func(a uint8) int { return int(a) }, func(a uint8) int { return int(a) & 0x7f }, cfg()))
	fmt.Println(quick.CheckEqual(func(a uint8) int { return int(a) }, func(a uint8) int { return int(a) }, nil))
	for _, f := range []any{1, func() {}, func() int { return 1 }, func(chan int) bool { return true }, func(any) bool { return true }, func(struct{ F func() }) bool { return true }} {
		err := quick.Check(f, cfg())
		fmt.Printf("%T %v\n", err, err)
	}
	fmt.Println(quick.CheckEqual(1, 2, nil), quick.CheckEqual(func() {}, 2, nil), quick.CheckEqual(func() {}, func(int) {}, nil))
	var ce *quick.CheckError
	fmt.Println(errors.As(quick.Check(func(x uint16) bool { return false }, cfg()), &ce), ce.Count, ce.In)
	fmt.Println(quick.Check(func(g gen) bool { return false }, cfg()))
	n := 0
	fmt.Println(quick.Check(func(x int) bool { n++; return true }, &quick.Config{MaxCountScale: 0.25}), n)
}

func scans() {
	for _, src := range []string{"", "a b", "\ufeffx y", "x := 3.14e+2 // c\n\"s\\n\\x41\\u00e9\" 'c' `raw\nraw` /* c */ é _x1", "0x1F 0b12 0o78 089 0x 0b 1_000 1__0 0x_1 1_ 0x1.8p3 0x1.8 1e 1p3 0x1e+2 .5 ..5 1.2.3 0b1.0 0x1p",
		"'ab' '' '\\z' '\\x1' \"abc\n\"", "/* open", "`open", "\"open", "a\x00b\xffc\xe2\x82", "a\n\n  b\r\n\tc", "\n", "a//", "a/b /", "日本語 1", "\\u12 '\\400' '\\U0010ffff'"} {
		for _, mode := range []uint{scanner.GoTokens, scanner.GoTokens &^ scanner.SkipComments, scanner.ScanIdents | scanner.ScanInts, 0} {
			var s scanner.Scanner
			s.Init(strings.NewReader(src))
			s.Mode = mode
			s.Filename = "f"
			s.Error = func(s *scanner.Scanner, msg string) {
				fmt.Printf("  error %v %v %q %q\n", s.Position, s.Pos(), s.TokenText(), msg)
			}
			for i := 0; i < 60; i++ {
				t := s.Scan()
				fmt.Printf("%v %v %s %q|", s.Position, s.Pos(), scanner.TokenString(t), s.TokenText())
				if t == scanner.EOF {
					break
				}
			}
			fmt.Println(s.ErrorCount)
		}
	}
	var s scanner.Scanner
	s.Init(io.MultiReader(strings.NewReader("ab-cd % x.y\nz"), bytes.NewReader([]byte{0xc3}), bytes.NewReader([]byte{0xa9})))
	s.IsIdentRune = func(ch rune, i int) bool { return ch == '-' && i > 0 || ch >= 'a' && ch <= 'z' || ch == '%' && i == 0 }
	s.Whitespace ^= 1 << '\n'
	for t := s.Scan(); t != scanner.EOF; t = s.Scan() {
		fmt.Println(s.Position, scanner.TokenString(t), s.TokenText())
	}
	s.Init(strings.NewReader("héy\n!"))
	for {
		p := s.Peek()
		c := s.Next()
		fmt.Println(p, c, s.Pos(), s.Position.IsValid())
		if c == scanner.EOF {
			break
		}
	}
	long := strings.Repeat("abcdefg", 1000)
	s.Init(strings.NewReader(long + " " + long))
	s.Scan()
	fmt.Println(s.TokenText() == long, s.Pos())
	s.Scan()
	fmt.Println(s.TokenText() == long, s.Position)
	s.Init(io.MultiReader(strings.NewReader("ab"), errReader{}))
	s.Error = func(s *scanner.Scanner, msg string) { fmt.Println(s.Position, s.Pos(), msg) }
	fmt.Println(s.Scan(), s.TokenText(), s.Scan())
	fmt.Println(scanner.TokenString('x'), scanner.TokenString(-100), scanner.Position{}, scanner.Position{Line: 3})
}

type errReader struct{}

func (errReader) Read([]byte) (int, error) { return 0, errors.New("broken") }

func fss() {
	m := fstest.MapFS{
		"a.txt":     {Data: []byte("hello"), Mode: 0644, ModTime: time.Unix(1e9, 0).UTC()},
		"d/b.txt":   {Data: []byte("bee"), Sys: 5},
		"d/e/c.txt": {Data: []byte("see")},
		"empty":     {Mode: fs.ModeDir | 0700},
		"link":      {Data: []byte("d/b.txt"), Mode: fs.ModeSymlink},
		"dl":        {Data: []byte("d"), Mode: fs.ModeSymlink},
		"abs":       {Data: []byte("/etc"), Mode: fs.ModeSymlink},
	}
	for _, n := range []string{".", "a.txt", "d", "d/e", "d/e/c.txt", "link", "dl/b.txt", "dl/e", "abs", "nope", "/a.txt", "d/../a.txt", "", "empty", "a.txt/x"} {
		b, err := m.ReadFile(n)
		fmt.Printf("%s: %q %v\n", n, b, err)
		i, err := m.Stat(n)
		fmt.Println("  stat", i, err)
		i, err = m.Lstat(n)
		fmt.Println("  lstat", i, err)
		l, err := m.ReadLink(n)
		fmt.Println("  readlink", l, err)
		es, err := m.ReadDir(n)
		fmt.Println("  readdir", es, err)
	}
	fmt.Println(m.Glob("*/*.txt"))
	fs.WalkDir(m, ".", func(p string, d fs.DirEntry, err error) error {
		fmt.Println(p, d, err)
		return nil
	})
	sub, err := m.Sub("d")
	fmt.Println(err)
	b, err := fs.ReadFile(sub, "e/c.txt")
	fmt.Printf("%s %v\n", b, err)
	f, _ := m.Open("a.txt")
	s := f.(io.ReadSeeker)
	fmt.Println(s.Seek(2, 0))
	fmt.Println(s.Seek(-1, 1))
	fmt.Println(s.Seek(-9, 2))
	fmt.Println(s.Seek(0, 2))
	fmt.Println(s.Read(make([]byte, 1)))
	fmt.Println(f.(io.ReaderAt).ReadAt(make([]byte, 2), 4))
	fmt.Println(f.(io.ReaderAt).ReadAt(make([]byte, 2), 9))
	d, _ := m.Open("d")
	fmt.Println(d.Read(nil))
	rd := d.(fs.ReadDirFile)
	fmt.Println(rd.ReadDir(1))
	fmt.Println(rd.ReadDir(9))
	fmt.Println(rd.ReadDir(1))
	delete(m, "abs")
	fmt.Println(fstest.TestFS(m, "a.txt", "d/b.txt", "link"))
	fmt.Println(fstest.TestFS(m, "a.txt", "missing"))
	fmt.Println(fstest.TestFS(m))
	fmt.Println(fstest.TestFS(fstest.MapFS{}))
	delete(m, "link")
	delete(m, "dl")
	fmt.Println(fstest.TestFS(badFS{m}, "a.txt", "d/b.txt"))
}

func users() {
	u, err := user.Lookup("root")
	fmt.Println(u, err)
	u, err = user.LookupId("0")
	fmt.Println(u, err)
	g, err := user.LookupGroup("root")
	fmt.Println(g, err)
	g, err = user.LookupGroupId("0")
	fmt.Println(g, err)
	ids, err := u.GroupIds()
	fmt.Println(ids[0], err)
	_, err = user.Lookup("nobody-has-this")
	fmt.Printf("%T %v\n", err, err)
	_, err = user.LookupId("987654")
	fmt.Printf("%T %v\n", err, err)
	_, err = user.LookupGroup("nobody-has-this")
	fmt.Printf("%T %v\n", err, err)
	_, err = user.LookupGroupId("987654")
	fmt.Printf("%T %v\n", err, err)
	_, err = (&user.User{}).GroupIds()
	fmt.Println(err)
	_, err = (&user.User{Username: "x", Gid: "y"}).GroupIds()
	fmt.Println(err)
	u, err = user.Current()
	fmt.Println(u.Uid != "", u.Username != "", err)
}

func main() {
	pems()
	quicks()
	scans()
	fss()
	users()
}
