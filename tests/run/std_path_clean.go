package main

import (
	"fmt"
	"path"
)

func main() {
	paths := []string{"", "abc", "abc/def", "a/b/c", ".", "..", "../..", "../../abc", "/abc", "/", "abc/", "abc/def/", "a/b/c/", "./", "../", "../../", "/abc/",
		"abc//def//ghi", "//abc", "///abc", "//abc//", "abc//", "abc/./def", "/./abc/def", "abc/.", "abc/def/ghi/../jkl", "abc/def/../ghi/../jkl", "abc/def/..", "abc/def/../..",
		"/abc/def/../..", "abc/def/../../..", "/abc/def/../../..", "abc/def/../../../ghi/jkl/../../../mno", "abc/./../def", "abc//./../def", "abc/../../././../def",
		"...", "a/...", ".../..", "..a", "a..", "/..", "/../a", "a/../..", "世界/./x", "\x00/..", "a.b/c.d", "a.", ".hidden", "dir.d/file", "x.tar.gz", "/."}
	for _, p := range paths {
		d, f := path.Split(p)
		fmt.Printf("%q: %q base %q dir %q ext %q split %q %q abs %v\n", p, path.Clean(p), path.Base(p), path.Dir(p), path.Ext(p), d, f, path.IsAbs(p))
	}
	joins := [][]string{nil, {}, {""}, {"/"}, {"a"}, {"a", "b"}, {"a", ""}, {"", "b"}, {"/", "a"}, {"/", ""}, {"a/", "b"}, {"a/", ""}, {"", ""}, {"a", "../../b"}, {"/a", "../../b"}, {"..", "x"}, {"", "", "x", "", "y"}, {"a", "/b"}}
	for _, j := range joins {
		fmt.Printf("%q %q\n", j, path.Join(j...))
	}
}
