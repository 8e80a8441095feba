// os: environment, temporary files, pipes, the process.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
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
	e("chdir", os.Chdir(d))
	os.Unsetenv("TMPDIR")
	os.Unsetenv("XDG_CONFIG_HOME")
	e("setenv", os.Setenv("", "x"))
	e("setenv", os.Setenv("A=B", "x"))
	e("setenv", os.Setenv("AB", "x\x00"))
	e("setenv", os.Setenv("FOO", "bar"))
	fmt.Println(os.Getenv("FOO"), os.ExpandEnv("$FOO ${FOO} ${NOPE}-$ $$ ${} ${ x $1a ${*} $FOO_ $é ${FOO $"))
	for _, x := range []string{"", "$", "$$", "a$b", "${", "${}", "${a}b", "${12}", "$12", "${?}", "$?x", "${a", "x$", "$-$", "${$}", "日$本", "$_a1-"} {
		fmt.Printf("%q ", os.Expand(x, func(s string) string { return "<" + s + ">" }))
	}
	fmt.Println()
	v, ok := os.LookupEnv("FOO")
	fmt.Println(v, ok)
	e("unsetenv", os.Unsetenv("FOO"))
	v, ok = os.LookupEnv("FOO")
	fmt.Println(v, ok)
	os.Setenv("XDG_CACHE_HOME", "rel")
	_, err = os.UserCacheDir()
	e("cache", err)
	os.Setenv("HOME", "")
	os.Setenv("XDG_CONFIG_HOME", "")
	_, err = os.UserConfigDir()
	e("conf", err)
	_, err = os.UserHomeDir()
	e("home", err)
	os.Setenv("HOME", "/h")
	s, err := os.UserConfigDir()
	fmt.Println(s, err)
	os.Setenv("XDG_CACHE_HOME", "/abs")
	s, err = os.UserCacheDir()
	fmt.Println(s, err)
	r, w, err := os.Pipe()
	e("pipe", err)
	fmt.Println(r.Name(), w.Name())
	w.WriteString("through")
	w.Close()
	b, err := io.ReadAll(r)
	fmt.Println(string(b), err)
	_, err = r.Seek(0, 0)
	e("seek pipe", err)
	f, err := os.CreateTemp(d, "x*y")
	e("ct", err)
	fmt.Println(strings.HasPrefix(f.Name(), d+"/x"), strings.HasSuffix(f.Name(), "y"))
	_, err = os.CreateTemp(d, "a/b")
	e("ct", err)
	_, err = os.CreateTemp("/nonexist", "a")
	fmt.Println(os.IsNotExist(err))
	td, err := os.MkdirTemp("", "q")
	e("mt", err)
	os.Remove(td)
	_, err = os.MkdirTemp("/nonexist", "a")
	e("mt", err)
	wd, err := os.Getwd()
	fmt.Println(wd == d, err)
	fmt.Println(os.Getpid() > 0, os.Getpagesize(), os.TempDir(), len(os.Args), os.PathSeparator, os.DevNull, os.Interrupt, os.Kill)
	fmt.Println(os.ErrInvalid, os.ErrPermission, os.ErrExist, os.ErrNotExist, os.ErrClosed, os.ErrNoDeadline, os.ErrDeadlineExceeded, os.ErrProcessDone, os.IsTimeout(os.ErrDeadlineExceeded))
	fmt.Println(os.NewSyscallError("x", nil), os.NewSyscallError("x", syscall.EPERM), os.IsPermission(os.NewSyscallError("x", syscall.EPERM)))
	e("stdout", func() error { _, err := os.Stdin.Stat(); return err }())
	fmt.Println(os.Stdin.Name(), os.Stdout.Fd(), os.Stderr.Name(), os.NewFile(^uintptr(0), "x") == nil)
}
