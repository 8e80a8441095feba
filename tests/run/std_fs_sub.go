package main

import (
	"errors"
	"fmt"
	"io/fs"
)

// tracer is a file system that has every method, and prints what it is asked.
type tracer struct{ fail error }

func (t tracer) Open(name string) (fs.File, error) {
	fmt.Print("Open ", name, "; ")
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}
func (t tracer) ReadDir(name string) ([]fs.DirEntry, error) {
	fmt.Print("ReadDir ", name, "; ")
	return nil, t.fail
}
func (t tracer) ReadFile(name string) ([]byte, error) {
	fmt.Print("ReadFile ", name, "; ")
	return []byte(name), t.fail
}
func (t tracer) Stat(name string) (fs.FileInfo, error) {
	fmt.Print("Stat ", name, "; ")
	return nil, &fs.PathError{Op: "stat", Path: name, Err: fs.ErrPermission}
}
func (t tracer) Lstat(name string) (fs.FileInfo, error) {
	fmt.Print("Lstat ", name, "; ")
	return nil, &fs.PathError{Op: "lstat", Path: name, Err: fs.ErrPermission}
}
func (t tracer) ReadLink(name string) (string, error) {
	fmt.Print("ReadLink ", name, "; ")
	return "target", t.fail
}
func (t tracer) Glob(pattern string) ([]string, error) {
	fmt.Print("Glob ", pattern, "; ")
	if pattern == "dir/bad*" {
		return []string{"elsewhere"}, nil
	}
	return []string{"dir", "dir/x", "dir/y/z"}, t.fail
}

type plain struct{}

func (plain) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

func use(f fs.FS, name string) {
	file, err := f.Open(name)
	fmt.Println(file, err)
	b, err := fs.ReadFile(f, name)
	fmt.Printf("%q %v\n", b, err)
	d, err := fs.ReadDir(f, name)
	fmt.Println(d, err)
	i, err := fs.Stat(f, name)
	fmt.Println(i, err)
	i, err = fs.Lstat(f, name)
	fmt.Println(i, err)
	l, err := fs.ReadLink(f, name)
	fmt.Println(l, err)
}

func main() {
	for _, fail := range []error{nil, errors.New("plain failure"), &fs.PathError{Op: "read", Path: "dir/x", Err: fs.ErrClosed}} {
		t := tracer{fail}
		use(t, "x")
		s, err := fs.Sub(t, "dir")
		fmt.Println(err)
		for _, n := range []string{"x", ".", "y/z", "../x", ""} {
			use(s, n)
		}
		for _, p := range []string{"*", ".", "[", "bad*"} {
			m, err := fs.Glob(s, p)
			fmt.Println(m, err)
		}
		s2, err := fs.Sub(s, "y")
		fmt.Println(err)
		use(s2, "z")
	}
	for _, d := range []string{".", "", "/", "a/../b", "a"} {
		s, err := fs.Sub(plain{}, d)
		fmt.Println(s == fs.FS(plain{}), err)
		if err == nil {
			use(s, "q")
		}
	}
	s, _ := fs.Sub(plain{}, "a")
	same, err := fs.Sub(s, ".")
	fmt.Println(same == s, err)
	_, err = fs.Sub(s, "../x")
	fmt.Println(err)
}
