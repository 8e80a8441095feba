// os: Root, which names cannot lead out of.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"
)

func e(what string, err error) {
	if err == nil {
		fmt.Println(what, "ok")
		return
	}
	fmt.Printf("%s: %v | %T", what, err, errors.Unwrap(err))
	fmt.Println(" ", os.IsExist(err), os.IsNotExist(err), errors.Is(err, os.ErrClosed), errors.Is(err, fs.ErrInvalid))
}

func main() {
	d, err := os.MkdirTemp("", "std_os_root")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(d)
	os.Chdir(d)
	os.MkdirAll("r/sub/deep", 0755)
	os.WriteFile("secret", []byte("secret"), 0644)
	os.WriteFile("r/f", []byte("inside"), 0644)
	os.Symlink("../secret", "r/bad")
	os.Symlink("../f", "r/sub/good")
	os.Symlink("/etc/passwd", "r/abs")
	_, err = os.OpenRoot("nope")
	fmt.Println(err != nil, os.IsNotExist(err))
	_, err = os.OpenRoot("secret")
	fmt.Println(err != nil)
	r, err := os.OpenRoot("r")
	e("openroot", err)
	fmt.Println(r.Name() == "r")
	for _, n := range []string{"f", "bad", "abs", "sub/good", "../secret", "/etc/passwd", "nope", "f/x", "sub/../f", "sub/../../secret", "", ".", "..", "sub", "sub/", "./f"} {
		f, err := r.Open(n)
		e("open "+n, err)
		if err == nil {
			fmt.Println(f.Name() == "r/"+n)
			f.Close()
		}
		b, err := r.ReadFile(n)
		fmt.Println(string(b))
		e("read "+n, err)
		st, err := r.Stat(n)
		e("stat "+n, err)
		if err == nil {
			fmt.Println(st.Name(), st.Mode())
		}
		st, err = r.Lstat(n)
		e("lstat "+n, err)
		if err == nil {
			fmt.Println(st.Name(), st.Mode())
		}
		l, err := r.Readlink(n)
		fmt.Println(l)
		e("readlink "+n, err)
	}
	e("mkdir", r.Mkdir("m", 0750))
	e("mkdir", r.Mkdir("m", 0750))
	e("mkdir", r.Mkdir("../m", 0750))
	e("mkdir", r.Mkdir("q/m", 0750))
	e("mkdirall", r.MkdirAll("q/m/n", 0750))
	e("mkdirall", r.MkdirAll("q/m/n", 0750))
	e("mkdirall", r.MkdirAll("f/m", 0750))
	e("mkdirall", r.MkdirAll("../z/m", 0750))
	e("write", r.WriteFile("m/w", []byte("data"), 0600))
	e("write", r.WriteFile("../w", []byte("data"), 0600))
	f, err := r.Create("m/c")
	e("create", err)
	io.WriteString(f, "created")
	f.Close()
	f, err = r.OpenFile("m/c", os.O_RDWR|os.O_CREATE|os.O_EXCL, 0600)
	e("excl", err)
	e("rename", r.Rename("m/c", "m/d"))
	e("rename", r.Rename("m/none", "m/d"))
	e("rename", r.Rename("m/d", "../d"))
	e("link", r.Link("m/d", "m/e"))
	e("link", r.Link("m/none", "m/x"))
	e("link", r.Link("../secret", "m/x"))
	e("symlink", r.Symlink("d", "m/s"))
	e("symlink", r.Symlink("d", "m/s"))
	e("symlink", r.Symlink("d", "../s"))
	e("chmod", r.Chmod("m/s", 0640))
	e("chmod", r.Chmod("m/none", 0640))
	e("chmod", r.Chmod("bad", 0640))
	st, _ := r.Stat("m/d")
	fmt.Println(st.Mode())
	t := time.Unix(1e9, 0)
	e("chtimes", r.Chtimes("m/d", t, t))
	e("chtimes", r.Chtimes("m/none", t, t))
	st, _ = r.Stat("m/d")
	fmt.Println(st.ModTime().UTC())
	e("chown", r.Chown("m/none", -1, -1))
	e("lchown", r.Lchown("bad", -1, -1))
	e("chown", r.Chown("m/d", -1, -1))
	e("remove", r.Remove("m/d"))
	e("remove", r.Remove("m/d"))
	e("remove", r.Remove("m"))
	e("remove", r.Remove("../secret"))
	e("remove", r.Remove("bad"))
	s, err := r.OpenRoot("sub")
	e("openroot", err)
	_, err = s.Open("good")
	e("escape", err)
	_, err = s.Open("../f")
	e("escape", err)
	e("close", s.Close())
	_, err = s.Open("deep")
	e("closed", err)
	e("closed", s.Mkdir("x", 0700))
	e("close", s.Close())
	_, err = r.OpenRoot("none")
	e("openroot", err)
	fsys := r.FS()
	fs.WalkDir(fsys, ".", func(p string, de fs.DirEntry, err error) error {
		fmt.Println(p, de, err)
		return nil
	})
	_, err = fsys.Open("../secret")
	e("fs", err)
	_, err = fs.ReadFile(fsys, "none")
	e("fs", err)
	b, err := fs.ReadFile(fsys, "f")
	fmt.Println(string(b), err)
	_, err = fs.Stat(fsys, "sub/good")
	e("fs", err)
	e("removeall", r.RemoveAll("q"))
	e("removeall", r.RemoveAll("none"))
	e("removeall", r.RemoveAll("../secret"))
	e("removeall", r.RemoveAll("."))
	f, err = os.OpenInRoot("r", "f")
	e("inroot", err)
	_, err = os.OpenInRoot("r", "../secret")
	e("inroot", err)
	_, err = os.Stat("secret")
	fmt.Println(err)
}
