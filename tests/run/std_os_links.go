// os: Stat, links, renaming, modes, times, removing.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
	"time"
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
	_, err = os.Stat("zz")
	e("stat", err)
	_, err = os.Lstat("zz")
	e("lstat", err)
	_, err = os.Stat("")
	e("stat", err)
	_, err = os.Stat("f/")
	e("stat", err)
	e("symlink", os.Symlink("f", "l"))
	e("symlink", os.Symlink("f", "l"))
	e("link", os.Link("f", "h"))
	e("link", os.Link("zz", "h2"))
	e("dangling", os.Symlink("nowhere", "dang"))
	s, err := os.Readlink("l")
	fmt.Println(s)
	e("readlink", err)
	_, err = os.Readlink("f")
	e("readlink", err)
	for _, p := range []string{"f", "l", "h", "a", "a/", "/", ".", "a/b/..", "/dev/null", "//", "./f"} {
		st, err := os.Stat(p)
		if err != nil {
			e(p, err)
			continue
		}
		ls, _ := os.Lstat(p)
		fmt.Println(p, st.Name(), st.Mode(), ls.Mode(), ls.Name(), st.IsDir())
		if p == "h" {
			s2, _ := os.Stat("f")
			fmt.Println(os.SameFile(st, s2))
			s3, _ := os.Stat("a")
			fmt.Println(os.SameFile(st, s3))
		}
	}
	e("rename", os.Rename("h", "g"))
	e("rename", os.Rename("nope", "g"))
	e("rename", os.Rename("g", "a"))
	e("rename", os.Rename("a", "g"))
	e("rename", os.Rename("a", "a/b/z"))
	e("rename", os.Rename("zz", "a"))
	e("rename", os.Rename("a", "a"))
	e("chmod", os.Chmod("g", 0640|os.ModeSetuid))
	st, _ := os.Stat("g")
	fmt.Println(st.Mode())
	e("chmod", os.Chmod("zz", 0))
	e("chmodd", os.Chmod("a", 0777|os.ModeSticky))
	st, _ = os.Stat("a")
	fmt.Println(st.Mode())
	t := time.Unix(1000000000, 123456789)
	e("chtimes", os.Chtimes("g", t, t))
	st, _ = os.Stat("g")
	fmt.Println(st.ModTime().UTC())
	e("chtimes", os.Chtimes("zz", t, t))
	e("chtimes", os.Chtimes("g", time.Time{}, time.Unix(5, 0)))
	st, _ = os.Stat("g")
	fmt.Println(st.ModTime().UTC(), st.Sys().(*syscall.Stat_t).Atim)
	e("trunc", os.Truncate("g", 3))
	e("trunc", os.Truncate("zz", 3))
	e("trunc", os.Truncate("a", 3))
	e("chown", os.Chown("zz", 1, 1))
	e("lchown", os.Lchown("zz", 1, 1))
	e("remove", os.Remove("g"))
	e("remove", os.Remove("g"))
	e("remove", os.Remove("a"))
	e("remove", os.Remove("f/x"))
	e("remove", os.Remove(""))
}
