package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

func check(err error) {
	if err != nil {
		fmt.Println("error:", err)
		os.Exit(1)
	}
}

func main() {
	root, err := os.MkdirTemp("", "gol")
	check(err)
	defer os.RemoveAll(root)
	root, err = filepath.EvalSymlinks(root)
	check(err)
	for _, d := range []string{"a/b", "ab/b", "c"} {
		check(os.MkdirAll(filepath.Join(root, d), 0755))
	}
	for _, f := range []string{"a/1.txt", "a/b/2.txt", "ab/b/3.txt", "x.go", "y.go", "[odd]", "c/*"} {
		check(os.WriteFile(filepath.Join(root, f), nil, 0644))
	}
	rel := func(p string) string { return strings.ReplaceAll(p, root, "ROOT") }
	for _, p := range []string{"*", "*.go", "a*/b", "a*/b/*.txt", "?.go", "[xy].go", "\\[odd]", "none*", "x.go", "none", "*/*", "a/*/*", "c/\\*", "[", "a/[", "x.go/*", "*/", ""} {
		m, err := filepath.Glob(root + "/" + p)
		fmt.Printf("%q %d %v %v:", p, len(m), m == nil, err)
		for _, x := range m {
			fmt.Print(" ", rel(x))
		}
		fmt.Println()
	}
	m, err := filepath.Glob("[")
	fmt.Println(m, err)
	links := [][2]string{{"a", "l1"}, {"l1/b", "l2"}, {"../a", "c/up"}, {root + "/ab", "abs"}, {"loop2", "loop1"}, {"loop1", "loop2"}, {"gone", "dangling"}, {".", "dot"}, {"x.go", "file"}}
	for _, l := range links {
		check(os.Symlink(l[0], filepath.Join(root, l[1])))
	}
	for _, p := range []string{"a", "l1", "l1/b/2.txt", "l2/2.txt", "c/up/1.txt", "c/up/../x.go", "abs/b", "loop1", "dangling", "dot/dot/l1", "file", "file/x", "file/", "x.go/..", "none/x", "a//b/.", "l2/.."} {
		r, err := filepath.EvalSymlinks(root + "/" + p)
		fmt.Printf("%q %q %v %v\n", p, rel(r), err != nil && !errors.Is(err, fs.ErrNotExist), errors.Is(err, fs.ErrNotExist))
		if err != nil {
			fmt.Println("  ", rel(err.Error()))
		}
	}
	check(os.Chdir(root))
	for _, p := range []string{"l1/b", "c/up", "abs", ".", "", "..", "l2/../1.txt", "../" + filepath.Base(root) + "/l1"} {
		r, err := filepath.EvalSymlinks(p)
		fmt.Printf("%q %q %v\n", strings.ReplaceAll(p, filepath.Base(root), "BASE"), strings.ReplaceAll(rel(r), filepath.Base(root), "BASE"), err)
	}
	a, err := filepath.Abs("x/../y")
	fmt.Println(rel(a), err)
	m, err = filepath.Glob("*.go")
	fmt.Println(m, err)
	m, err = filepath.Glob("./a*/b")
	fmt.Println(m, err)
}
