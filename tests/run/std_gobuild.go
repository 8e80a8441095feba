package main

import (
	"fmt"
	"go/build"
	"os"
	"path/filepath"
	"reflect"
	"strings"
)

var dir string

func write(files map[string]string) {
	for name, text := range files {
		p := filepath.Join(dir, name)
		os.MkdirAll(filepath.Dir(p), 0o755)
		os.WriteFile(p, []byte(text), 0o644)
	}
}

func hide(v any) string { return strings.ReplaceAll(fmt.Sprint(v), dir, "DIR") }

func show(p *build.Package, err error) {
	fmt.Println(hide(err))
	v := reflect.ValueOf(p).Elem()
	for i := range v.NumField() {
		f := v.Field(i)
		if !f.IsZero() && !(f.Kind() == reflect.Map && f.Len() == 0) && !(f.Kind() == reflect.Slice && f.Len() == 0) {
			fmt.Println(" ", v.Type().Field(i).Name, hide(f.Interface()))
		}
	}
}

func main() {
	dir, _ = os.MkdirTemp("", "gobuild")
	dir, _ = filepath.EvalSymlinks(dir)
	defer os.RemoveAll(dir)
	os.Setenv("GO111MODULE", "off")
	write(map[string]string{
		"src/a/a.go":       "// Package a is one. It has more.\npackage a // import \"a\"\n\nimport (\n\t\"fmt\"\n\tx \"b\"\n\t_ \"embed\"\n)\n\n//go:embed *.txt \"q r\" `s`\n//go:embed dir\nvar e string\n\t//go:embed late\n",
		"src/a/a_linux.go": "//go:generate one\n//go:debug x=1\n\npackage a\nimport \"os\"\n", "src/a/a_windows.go": "package a\nimport \"w\"\n", "src/a/a_linux_arm64.go": "package a\n",
		"src/a/a_test.go": "package a\nimport \"testing\"\n", "src/a/x_test.go": "package a_test\nimport (\"a\"; \"testing\")\n", "src/a/ignored.go": "//go:build ignore\n\npackage main\n",
		"src/a/plus.go": "// +build linux,!cgo darwin\n\npackage a\n", "src/a/plus2.go": "// +build linux\n// +build amd64 arm64\n\npackage a\n", "src/a/late.go": "package a\n// +build no\n",
		"src/a/c.go": "package a\n\n// #cgo CFLAGS: -I. -DX='a b' -I /abs -L sub\n// #cgo linux LDFLAGS: -lm ${SRCDIR}/x\n// #cgo windows LDFLAGS: -no\n// #cgo pkg-config: p q\n// #cgo noescape f\n// int x;\nimport \"C\"\n",
		"src/a/x.c":  "//go:build linux\nint x;", "src/a/y.c": "//go:build windows\n", "src/a/z.S": "", "src/a/w.s": "", "src/a/h.h": "", "src/a/v.cpp": "", "src/a/u.syso": "\x00", "src/a/t_windows.syso": "",
		"src/a/README": "", "src/a/_b.go": "x", "src/a/.c.go": "x", "src/a/doc.go": "package documentation\n", "src/a/m.m": "", "src/a/f.f90": "", "src/a/s.swig": "", "src/a/s.swigcxx": "",
		"src/a/d_unix.go": "package a\n", "src/a/u.go": "//go:build unix && go1.20 && !go1.99 && mytag\n\npackage a\n", "src/a/linux.go": "package a\n", "src/a/sub/x.go": "package sub\n",
		"src/b/b.go": "package b\n//go:binary-only-package\n", "src/b/bin.go": "//go:binary-only-package\n\npackage b\n", "src/b/other.go": "package c\n", "src/b/broken.go": "package b\nimport 5\n",
		"src/b/two.go": "//go:build a\n//go:build b\n\npackage b\n", "src/b/bad.go": "//go:build a &&\n\npackage b\n", "src/b/com.go": "package b // import 7\n", "src/b/cgo_test.go": "package b\nimport \"C\"\n",
		"src/b/block.go": "/* a\n//go:build no\n*/ /* b */\n//go:build linux\n\npackage b /* import \"z\" */\n", "src/b/q.go": "package b\n// #cgo X: y\nimport \"C\"\n",
		"src/e1/x.go": "package e\nimport _ \"embed\"\n\n//go:embed \"open\nvar x int\n", "src/e2/x.go": "package e\n// #cgo CFLAGS: 'x\nimport \"C\"\n", "src/e3/x.go": "package e\n// #cgo CFLAGS: `x`\nimport \"C\"\n",
		"src/e4/x.go": "package e\n// #cgo CFLAGS\nimport \"C\"\n", "src/e5/x.go": "not go\n", "src/empty/x.txt": "", "src/onlytest/x_test.go": "package q_test\n", "src/prog/main.go": "package main\n",
		"src/a/vendor/v/v.go": "package v\n", "src/a/testdata/t/t.go": "package t\n", "outside/o.go": "package o\n", "pkg/linux_amd64/bin/only.a": "x",
	})
	c := build.Default
	c.GOROOT, c.GOPATH, c.GOARCH, c.GOOS, c.CgoEnabled, c.ToolTags = "", dir, "amd64", "linux", true, nil
	for _, path := range []string{"a", "b", "e1", "e2", "e3", "e4", "e5", "empty", "onlytest", "prog", "nothing", "", "/abs", "./a", "v", "a/vendor/v", "bin/only"} {
		fmt.Println("==", path)
		show(c.Import(path, "", build.ImportComment))
	}
	show(c.Import("a", "", build.FindOnly))
	show(c.Import("bin/only", "", build.AllowBinary))
	show(c.Import("v", dir+"/src/a/sub", 0))
	show(c.Import("w", dir+"/src/a/sub", 0))
	show(c.Import("v", dir+"/src/a/sub", build.IgnoreVendor))
	show(c.Import("../b", dir+"/src/a", build.FindOnly))
	show(c.ImportDir(dir+"/src/a/testdata/t", 0))
	show(c.ImportDir(dir+"/outside", 0))
	show(c.ImportDir(dir+"/none", 0))
	c.CgoEnabled, c.BuildTags, c.GOOS, c.InstallSuffix = false, []string{"mytag", "ignore"}, "windows", "race"
	show(c.Import("a", "", 0))
	c.UseAllFiles = true
	show(c.Import("a", "", 0))
	c.UseAllFiles, c.GOOS, c.Compiler = false, "android", "gccgo"
	show(c.Import("prog", "", 0))
	c.Compiler = "other"
	show(c.Import("prog", "", 0))
	c.Compiler, c.GOROOT = "gc", dir
	c.GOPATH = dir + "/x:~y:" + dir
	show(c.Import("a/sub", "", 0))
	show(c.Import("nothing", "", 0))
	c.GOPATH = ""
	show(c.Import("nothing", "", 0))
	fmt.Println(hide(c.SrcDirs()))
	c.GOROOT, c.GOPATH = "", dir
	fmt.Println(hide(c.SrcDirs()))
	for _, n := range []string{"a.go", "a_linux.go", "a_windows.go", "x.c", "README", "_b.go", "no.go", "u.syso", "e.txt"} {
		ok, err := c.MatchFile(dir+"/src/a", n)
		fmt.Println(n, ok, hide(err))
	}
	ok, err := c.MatchFile(dir+"/src/b", "bad.go")
	fmt.Println(ok, hide(err))
	for _, s := range []string{".", "..", "./x", "../x", "x", "", ".x", "/x", "..."} {
		fmt.Print(build.IsLocalImport(s), " ")
	}
	fmt.Println(build.ArchChar("amd64"))
	fmt.Println(build.Default.Compiler, build.Default.GOOS, build.Default.GOARCH, build.Default.ReleaseTags, (&build.Package{Name: "main"}).IsCommand())
}
