package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"time"
)

// mem is a file system of strings; directories are those that names imply.
type mem map[string]string

type node struct {
	name string
	data string
	dir  bool
	kids []fs.DirEntry
	pos  int
}

func (n *node) Name() string       { return n.name }
func (n *node) Size() int64        { return int64(len(n.data)) }
func (n *node) ModTime() time.Time { return time.Time{} }
func (n *node) IsDir() bool        { return n.dir }
func (n *node) Sys() any           { return nil }
func (n *node) Mode() fs.FileMode {
	if n.dir {
		return fs.ModeDir | 0555
	}
	return 0444
}
func (n *node) Stat() (fs.FileInfo, error) { return n, nil }
func (n *node) Close() error               { return nil }
func (n *node) Read(p []byte) (int, error) {
	if n.dir {
		return 0, &fs.PathError{Op: "read", Path: n.name, Err: errors.New("is a directory")}
	}
	if n.pos >= len(n.data) {
		return 0, io.EOF
	}
	k := copy(p, n.data[n.pos:])
	n.pos += k
	return k, nil
}

type dirNode struct{ *node }

func (n dirNode) ReadDir(int) ([]fs.DirEntry, error) { return n.kids, nil }

func (m mem) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	if data, ok := m[name]; ok {
		return &node{name: path.Base(name), data: data}, nil
	}
	n := &node{name: path.Base(name), dir: true}
	seen := map[string]bool{}
	found := name == "."
	for k, data := range m {
		rest := k
		if name != "." {
			if !strings.HasPrefix(k, name+"/") {
				continue
			}
			rest = k[len(name)+1:]
		}
		found = true
		first, _, deeper := strings.Cut(rest, "/")
		if !seen[first] {
			seen[first] = true
			n.kids = append(n.kids, fs.FileInfoToDirEntry(&node{name: first, data: data, dir: deeper}))
		}
	}
	if !found {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return dirNode{n}, nil
}

func main() {
	m := mem{"a.txt": "hello", "b.go": "package b", "sub/c.go": "package c", "sub/deep/d.txt": strings.Repeat("d", 2000), "sub/deep/e.go": "", "other/x.txt": "x", "[odd]": "odd"}
	for _, n := range []string{"a.txt", "sub/deep/d.txt", "sub/deep/e.go", "none", "sub", "../a", ""} {
		b, err := fs.ReadFile(m, n)
		fmt.Println(n, len(b), b == nil, err)
		i, err := fs.Stat(m, n)
		if err == nil {
			fmt.Println(" ", i.Name(), i.Size(), i.Mode())
		}
		_, err = fs.Lstat(m, n)
		fmt.Println(" ", err)
	}
	for _, n := range []string{".", "sub", "a.txt", "none"} {
		l, err := fs.ReadDir(m, n)
		fmt.Println(n, l, err)
	}
	for _, p := range []string{"*", "*.go", "*/*.go", "*/*/*.txt", "sub/*", "a.txt", "none", "[", "\\[odd]", "s*/d*", "sub/", "/*"} {
		l, err := fs.Glob(m, p)
		fmt.Println(p, l, l == nil, err)
	}
	_, err := fs.ReadLink(m, "a.txt")
	fmt.Println(err, errors.Is(err, fs.ErrInvalid))
	for _, at := range []string{"", "sub", "sub/c.go", "b.go"} {
		for _, ret := range []error{fs.SkipDir, fs.SkipAll, errors.New("stop")} {
			err := fs.WalkDir(m, ".", func(p string, d fs.DirEntry, err error) error {
				fmt.Print(p, " ", d.IsDir(), " ", err, "; ")
				if p == at {
					return ret
				}
				return nil
			})
			fmt.Println("->", err)
		}
	}
	fmt.Println(fs.WalkDir(m, "none", func(p string, d fs.DirEntry, err error) error {
		fmt.Println(p, d == nil, err)
		return err
	}))
	fmt.Println(fs.WalkDir(m, "a.txt", func(p string, d fs.DirEntry, err error) error {
		fmt.Println(p, d, err)
		return fs.SkipDir
	}))
}
