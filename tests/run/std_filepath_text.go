package main

import (
	"fmt"
	"path/filepath"
)

func main() {
	for _, p := range []string{"", "a", "a/b", "/a//b/../c/", "..", "../x", "/..", "a/../..", "./a", "a/./b", "/", "...", "a.b/c.d", "a/../../b", "\x00"} {
		d, f := filepath.Split(p)
		loc, err := filepath.Localize(p)
		fmt.Printf("%q: %q %q %q %q %q %q %v %v %q %v %q %q %q\n", p, filepath.Clean(p), filepath.Base(p), filepath.Dir(p), filepath.Ext(p), d, f,
			filepath.IsAbs(p), filepath.IsLocal(p), loc, err, filepath.ToSlash(p), filepath.FromSlash(p), filepath.VolumeName(p))
	}
	for _, j := range [][]string{nil, {""}, {"a", "b"}, {"a", "", "b"}, {"", "/a"}, {"a", "../../b"}, {"/", "a"}, {"a/", "/b"}} {
		fmt.Printf("%q %q\n", j, filepath.Join(j...))
	}
	for _, l := range []string{"", ":", "a:b", "/bin:/usr/bin::", "x"} {
		s := filepath.SplitList(l)
		fmt.Printf("%q %d %v\n", s, len(s), s == nil)
	}
	rels := [][2]string{{"a/b", "a/b"}, {"a/b/.", "a/b"}, {"a/b", "./a/b"}, {"ab/cd", "ab/cde"}, {"ab/cd", "ab/c"}, {"a/b", "a/b/c/d"}, {"a/b", "a/b/../c"}, {"a/b/../c", "a/b"}, {"a/b/c", "a/c/d"},
		{"a/b", "c/d"}, {"a/b/c/d", "a/b"}, {"a/b/c/d", "a/b/"}, {"../../a/b", "../../a/b/c/d"}, {"/a/b", "/a/b/c/d"}, {"/a/b/c", "/a/c/d"}, {"/a/b", "/"}, {"/", "/a/b"}, {".", "a/b"}, {".", ".."}, {"a", ".."},
		{"..", "."}, {"..", "a"}, {"../..", ".."}, {"a", "/a"}, {"/a", "a"}, {"../a", "b"}, {"", "x"}, {"x", ""}, {"../x/y", "../z"}}
	for _, r := range rels {
		s, err := filepath.Rel(r[0], r[1])
		fmt.Printf("%q %q: %q %v\n", r[0], r[1], s, err)
	}
	for _, m := range [][2]string{{"*.go", "x.go"}, {"[", "x"}, {"a*/b", "ab/b"}} {
		ok, err := filepath.Match(m[0], m[1])
		fmt.Println(ok, err, err == filepath.ErrBadPattern)
	}
	fmt.Println(string(filepath.Separator), string(filepath.ListSeparator), filepath.HasPrefix("/ab", "/a"))
	a, err := filepath.Abs("/x/../y")
	fmt.Println(a, err)
}
