// os: directories: reading, DirFS, CopyFS, RemoveAll.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
)

func e(what string, err error) {
	if err == nil {
		fmt.Println(what, "ok")
		return
	}
	fmt.Printf("%s: %v | %s", what, err, fmt.Sprintf("%T", err))
	if u := errors.Unwrap(err); u != nil {
		fmt.Printf(" | %T", u)
	}
	fmt.Println(" ", os.IsExist(err), os.IsNotExist(err), os.IsPermission(err), os.IsTimeout(err), errors.Is(err, fs.ErrExist), errors.Is(err, fs.ErrNotExist), errors.Is(err, os.ErrClosed), errors.Is(err, syscall.ENOTDIR))
}

func main() {
	d, err := os.MkdirTemp("", "std_os")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(d)
	e("mkdirall", os.MkdirAll(d+"/a/b/c/", 0755))
	e("mkdirall2", os.MkdirAll(d+"/a/b/c", 0755))
	e("chdir", os.Chdir(d))
	e("wf", os.WriteFile("f", []byte("hello\n"), 0644))
	os.WriteFile("a/b/1", nil, 0600)
	os.WriteFile("a/b/2", nil, 0600)
	os.Symlink("1", "a/b/s")
	os.Mkdir("a/b/d", 0700)
	des, err := os.ReadDir("a/b")
	e("readdir", err)
	for _, d := range des {
		i, _ := d.Info()
		fmt.Println(d, d.Name(), d.IsDir(), d.Type(), i.Mode())
	}
	_, err = os.ReadDir("f")
	e("readdir", err)
	_, err = os.ReadDir("zz")
	e("readdir", err)
	f, _ := os.Open("a/b")
	bb := make([]byte, 4)
	tot := 0
	for {
		ns, err := f.Readdirnames(2)
		tot += len(ns)
		if err != nil {
			fmt.Println(tot, err, ns == nil)
			break
		}
	}
	_, err = f.Seek(5, 0)
	e("seekdir", err)
	_, err = f.Seek(0, 0)
	e("seekdir", err)
	l, err := f.Readdir(0)
	fmt.Println(len(l), err)
	l, err = f.Readdir(0)
	fmt.Println(len(l), err, l == nil)
	l, err = f.Readdir(1)
	fmt.Println(len(l), err, l == nil)
	_, err = f.Read(bb)
	e("readd", err)
	f.Close()
	fsys := os.DirFS("a")
	fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error { fmt.Println(p, d, err); return nil })
	_, err = fs.ReadFile(fsys, "../f")
	e("dirfs", err)
	_, err = fs.ReadFile(fsys, "zz")
	e("dirfs", err)
	_, err = fsys.Open("b/nope")
	e("dirfs", err)
	_, err = os.DirFS("").Open("x")
	e("dirfs", err)
	_, err = fs.Stat(fsys, "b/1")
	e("dirfs", err)
	_, err = fs.ReadDir(fsys, "b/1")
	e("dirfs", err)
	e("copyfs", os.CopyFS("copy", fsys))
	e("copyfs", os.CopyFS("copy", fsys))
	fs.WalkDir(os.DirFS("copy"), ".", func(p string, d fs.DirEntry, err error) error { fmt.Println(p, d, err); return nil })
	e("removeall", os.RemoveAll("a/."))
	e("removeall", os.RemoveAll("nope/x"))
	e("removeall", os.RemoveAll("f/x"))
	e("removeall", os.RemoveAll(""))
	for i := 0; i < 1500; i++ {
		os.WriteFile(fmt.Sprint("a/b/d/", i), nil, 0600)
	}
	e("removeall", os.RemoveAll("a/"))
	_, err = os.Stat("a")
	e("gone", err)
}
