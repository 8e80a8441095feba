// path and filepath: Join, Clean, Split, Base, Dir, Ext, Match, Rel, IsAbs.
package main

import (
	"fmt"
	"path"
	"path/filepath"
)

func main() {
	for _, s := range []string{"", ".", "..", "/", "a/b", "a//b/../c", "/../a", "./a/.", "a/b/..", "../../x", "/a/b/c.tar.gz", "a/", "//x//y//"} {
		d, f := path.Split(s)
		fmt.Printf("%q: %q %q %q %q %q %q %v | %q\n", s, path.Clean(s), d, f, path.Base(s), path.Dir(s), path.Ext(s), path.IsAbs(s), filepath.Clean(s))
	}
	fmt.Println(path.Join("a", "b", "../c"), path.Join(), path.Join("", "x"), path.Join("/", "..", "y"), filepath.Join("a", "/b"))
	for _, c := range [][2]string{{"*.go", "x.go"}, {"a?c", "abc"}, {"[a-c]*", "bzz"}, {"[^a]", "a"}, {"*/b", "a/b"}, {"*", "a/b"}, {"[", "a"}, {"\\*", "*"}, {"a*b*c", "aXbYc"}} {
		fmt.Println(path.Match(c[0], c[1]))
	}
	fmt.Println(filepath.Rel("/a/b", "/a/c/d"))
	fmt.Println(filepath.Rel("a", "a/b/../c"))
	fmt.Println(filepath.Rel("/a", "b"))
	fmt.Println(filepath.SplitList("/a:/b::c"), filepath.ToSlash("a/b"), filepath.VolumeName("/x") == "")
}
