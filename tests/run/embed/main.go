package main

import (
	"embed"
	"fmt"
	"io/fs"
)

//go:embed data/hello.txt
var hello string

//go:embed data/bin.dat
var bin []byte

type text string

//go:embed "data/sub/x.txt"
var named text

//go:embed data
//go:embed main.go
var files embed.FS

//go:embed data/*.txt all:data/sub
var some embed.FS

var none embed.FS

func list(f fs.FS) {
	err := fs.WalkDir(f, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, _ := d.Info()
		fmt.Println(p, d.IsDir(), info.Mode(), d.Name(), len(p) > 0 && info.Size() >= 0)
		return nil
	})
	fmt.Println(err)
}

func main() {
	fmt.Printf("%q %q %q\n", hello, bin, named)
	list(files)
	list(some)
	list(none)
	b, err := files.ReadFile("data/hello.txt")
	fmt.Printf("%q %v\n", b, err)
	_, err = files.ReadFile("data/none")
	fmt.Println(err)
	_, err = files.ReadFile("data")
	fmt.Println(err)
	_, err = files.ReadDir("main.go")
	fmt.Println(err)
	fmt.Printf("%T %v\n", files, none)
	m, err := fs.Glob(files, "data/*.txt")
	fmt.Println(m, err)
}
