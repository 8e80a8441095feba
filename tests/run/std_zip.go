package main

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"testing/fstest"
	"time"
)

func sum(b []byte) string { return fmt.Sprintf("%d:%08x", len(b), crc32.ChecksumIEEE(b)) }

func list(data []byte) {
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		fmt.Println("  err:", err)
		return
	}
	fmt.Printf("  %d files, %.20q\n", len(r.File), r.Comment)
	for _, f := range r.File {
		fmt.Printf("  %.300q %v %v\n", fmt.Sprintf("%+v", f.FileHeader), f.FileInfo(), f.ModTime())
		rc, err := f.Open()
		if err != nil {
			fmt.Println("  open:", err)
			continue
		}
		b, err := io.ReadAll(rc)
		off, err2 := f.DataOffset()
		fmt.Println("   ", sum(b), err, rc.Close(), off, err2)
		rr, err := f.OpenRaw()
		b, err2 = io.ReadAll(rr)
		fmt.Println("   ", sum(b), err, err2)
	}
}

func main() {
	t := time.Date(2024, 2, 3, 4, 5, 7, 789000000, time.FixedZone("X", 3*3600))
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	f, err := w.Create("a.txt")
	f.Write(bytes.Repeat([]byte("hello world "), 100))
	fmt.Println(err)
	g, err := w.CreateHeader(&zip.FileHeader{Name: "dir/stored", Method: zip.Store, Modified: t, Comment: "a comment"})
	n, err2 := g.Write([]byte("stored"))
	fmt.Println(err, n, err2)
	n, err = f.Write([]byte("late"))
	fmt.Println(n, err)
	d, err := w.Create("empty/")
	n, err2 = d.Write([]byte("x"))
	fmt.Println(err, n, err2)
	n, err2 = d.Write(nil)
	fmt.Println(n, err2)
	_, err = w.CreateHeader(&zip.FileHeader{Name: "ünï", Method: zip.Deflate, Modified: t.UTC()})
	fmt.Println(err)
	_, err = w.CreateHeader(&zip.FileHeader{Name: "bad\xff", Comment: "ok", Method: zip.Store})
	fmt.Println(err)
	_, err = w.CreateHeader(&zip.FileHeader{Name: "non\\utf", NonUTF8: true})
	fmt.Println(err)
	_, err = w.CreateHeader(&zip.FileHeader{Name: "m", Method: 99})
	fmt.Println(err)
	h := &zip.FileHeader{Name: "mode", Extra: []byte{1, 2, 3}}
	h.SetMode(0750 | fs.ModeSetgid)
	h.SetModTime(t)
	_, err = w.CreateHeader(h)
	fmt.Println(err)
	_, err = w.CreateHeader(h)
	fmt.Println(err)
	fmt.Println(w.SetComment("archive comment"), w.SetComment(strings.Repeat("x", 70000)))
	_, err = w.Create(strings.Repeat("n", 70000))
	fmt.Println(err)
	b.Reset()

	w = zip.NewWriter(&b)
	w.SetComment("archive comment")
	for i, name := range []string{"a.txt", "dir/b.txt", "dir/", "ünï.txt", "e/m/p/t/y"} {
		h := &zip.FileHeader{Name: name, Method: uint16(8 * (i % 2)), Modified: t.Add(time.Duration(i) * time.Hour)}
		h.SetMode(fs.FileMode(0600 + i))
		f, err := w.CreateHeader(h)
		if err == nil {
			f.Write(bytes.Repeat([]byte(name), i*20))
		}
	}
	fmt.Println(w.Flush(), w.Close(), w.Close())
	good := bytes.Clone(b.Bytes())
	fmt.Println(sum(good))
	list(good)
	list(append([]byte("#!/bin/sh before\n"), good...))
	list(append(bytes.Clone(good), "behind"...))
	for i := 0; i < len(good); i += 199 {
		list(good[:i])
	}
	list(nil)
	list(bytes.Repeat([]byte("x"), 100))
	r := rand.New(rand.NewSource(4))
	for i := 0; i < 60; i++ {
		d := bytes.Clone(good)
		at := r.Intn(len(d))
		d[at] ^= byte(1 << r.Intn(8))
		fmt.Println("flip", at)
		list(d)
	}
	zr, _ := zip.NewReader(bytes.NewReader(good), int64(len(good)))
	fs.WalkDir(zr, ".", func(p string, d fs.DirEntry, err error) error {
		fmt.Println(p, d, err)
		if i, err := d.Info(); err == nil {
			fmt.Println("  ", i, i.ModTime(), i.Sys() != nil)
		}
		return nil
	})
	for _, n := range []string{"a.txt", "dir", "dir/", "nope", "/a.txt", "e/m", "."} {
		f, err := zr.Open(n)
		fmt.Println(n, err)
		if err == nil {
			i, err := f.Stat()
			fmt.Println("  ", i, err)
			_, err = f.Read(make([]byte, 0))
			fmt.Println("  ", err)
			if d, ok := f.(fs.ReadDirFile); ok {
				fmt.Println(d.ReadDir(1))
				fmt.Println(d.ReadDir(0))
				fmt.Println(d.ReadDir(1))
			}
			f.Close()
		}
	}
	fmt.Println(fstest.TestFS(zr, "a.txt", "dir/b.txt", "e/m/p/t/y"))

	// strange names
	b.Reset()
	w = zip.NewWriter(&b)
	for _, n := range []string{"/abs", "../up", "a\\b", "dup", "dup", "x", "x/y", "", "./dot", "q//r", "."} {
		h := &zip.FileHeader{Name: n}
		w.CreateHeader(h)
	}
	w.Close()
	zr, err = zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	fmt.Println(len(zr.File), err)
	fs.WalkDir(zr, ".", func(p string, d fs.DirEntry, err error) error {
		fmt.Println(p, d, err)
		return nil
	})

	// raw copies, own methods, offsets
	var b2 bytes.Buffer
	w = zip.NewWriter(&b2)
	w.SetOffset(100)
	zr, _ = zip.NewReader(bytes.NewReader(good), int64(len(good)))
	for _, f := range zr.File {
		fmt.Println(w.Copy(f))
	}
	raw, err := w.CreateRaw(&zip.FileHeader{Name: "raw", Method: zip.Store, CRC32: crc32.ChecksumIEEE([]byte("raw!")), CompressedSize64: 4, UncompressedSize64: 4})
	if raw == nil {
		fmt.Println(err)
		return
	}
	raw.Write([]byte("raw!"))
	fmt.Println(err)
	w.RegisterCompressor(77, func(w io.Writer) (io.WriteCloser, error) { return up{w}, nil })
	f, err = w.CreateHeader(&zip.FileHeader{Name: "up", Method: 77})
	if f == nil {
		fmt.Println(err)
		return
	}
	f.Write([]byte("shout"))
	fmt.Println(err, w.Close())
	list(append(make([]byte, 100), b2.Bytes()...))
	zr, _ = zip.NewReader(bytes.NewReader(append(make([]byte, 100), b2.Bytes()...)), int64(100+b2.Len()))
	zr.RegisterDecompressor(77, func(r io.Reader) io.ReadCloser { return io.NopCloser(r) })
	if len(zr.File) > 0 {
		rc, err := zr.File[len(zr.File)-1].Open()
		if err == nil {
			out, err := io.ReadAll(rc)
			fmt.Printf("%q %v\n", out, err)
		} else {
			fmt.Println(err)
		}
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		zip.RegisterCompressor(zip.Store, nil)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		zip.RegisterDecompressor(zip.Deflate, nil)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		w.SetOffset(3)
	}()
	_, err = zip.NewReader(nil, -1)
	fmt.Println(err)
	b.Reset()
	w = zip.NewWriter(&b)
	fmt.Println(w.AddFS(fstest.MapFS{"a": {Data: []byte("1"), Mode: 0600, ModTime: t}, "d/b": {Data: []byte("22"), Mode: 0644}}), w.Close())
	list(b.Bytes())
	fmt.Println(zip.NewWriter(&b).AddFS(fstest.MapFS{"l": {Mode: fs.ModeSymlink, Data: []byte("a")}, "a": {}}))
	dir, _ := os.MkdirTemp("", "zip")
	defer os.RemoveAll(dir)
	p := filepath.Join(dir, "t.zip")
	os.WriteFile(p, good, 0600)
	rc, err := zip.OpenReader(p)
	fmt.Println(len(rc.File), err, rc.Close())
	_, err = zip.OpenReader(filepath.Join(dir, "none.zip"))
	fmt.Println(errors.Is(err, fs.ErrNotExist))
	for _, m := range []fs.FileMode{0, 0644, fs.ModeDir | 0755, fs.ModeSymlink | 0777, fs.ModeNamedPipe, fs.ModeSocket, fs.ModeDevice, fs.ModeDevice | fs.ModeCharDevice, 0400 | fs.ModeSticky | fs.ModeSetuid} {
		var h zip.FileHeader
		h.SetMode(m)
		fmt.Printf("%x %x %v\n", h.ExternalAttrs, h.CreatorVersion, h.Mode())
		h.CreatorVersion = 0
		fmt.Println(h.Mode())
	}
	// an archive that begins beyond what 32 bits can tell (of more files than 16 bits can count: std_zip_many.go)
	b.Reset()
	w = zip.NewWriter(&b)
	w.SetOffset(1 << 32)
	for i := 0; i < 3; i++ {
		w.CreateHeader(&zip.FileHeader{Name: "f/"})
	}
	fmt.Println(w.Close(), sum(b.Bytes()))
	zr, err = zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	fmt.Println(zr != nil && len(zr.File) == 3, err)
}

type up struct{ w io.Writer }

func (u up) Write(p []byte) (int, error) { return u.w.Write(bytes.ToUpper(p)) }
func (up) Close() error                  { return nil }
