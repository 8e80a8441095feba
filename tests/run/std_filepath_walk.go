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
	for _, d := range []string{"a/b/c", "empty", "z"} {
		check(os.MkdirAll(filepath.Join(root, d), 0755))
	}
	for _, f := range []string{"a/1.txt", "a/b/2.txt", "a/b/c/3.go", "z/4.go", "5.go"} {
		check(os.WriteFile(filepath.Join(root, f), []byte(f), 0644))
	}
	check(os.Symlink("a", filepath.Join(root, "link")))
	rel := func(p string) string { return strings.TrimPrefix(p, root) }
	stop := errors.New("stop")
	for name, act := range map[string]error{} {
		fmt.Println(name, act)
	}
	for _, t := range []struct {
		at  string
		err error
	}{{"", nil}, {"/a/b", filepath.SkipDir}, {"/a/1.txt", filepath.SkipDir}, {"/a/b/2.txt", filepath.SkipAll}, {"/empty", stop}, {"/5.go", filepath.SkipDir}} {
		err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
			fmt.Print(rel(p), " ", d.IsDir(), " ", d.Name() == filepath.Base(p), " ", err, "; ")
			if t.at != "" && rel(p) == t.at {
				return t.err
			}
			return nil
		})
		fmt.Println("->", err)
		err = filepath.Walk(root, func(p string, info os.FileInfo, err error) error {
			size := info.Size()
			if !info.Mode().IsRegular() {
				size = 0
			}
			fmt.Print(rel(p), " ", info.Mode().Type(), " ", size, " ", err, "; ")
			if t.at != "" && rel(p) == t.at {
				return t.err
			}
			return nil
		})
		fmt.Println("->", err)
	}
	err = filepath.WalkDir(root+"/nothing", func(p string, d fs.DirEntry, err error) error {
		fmt.Println(rel(p), d == nil, errors.Is(err, fs.ErrNotExist))
		return err
	})
	fmt.Println(errors.Is(err, os.ErrNotExist))
	err = filepath.Walk(root+"/nothing", func(p string, d fs.FileInfo, err error) error {
		fmt.Println(rel(p), d == nil, errors.Is(err, fs.ErrNotExist))
		return filepath.SkipDir
	})
	fmt.Println(err)
}
