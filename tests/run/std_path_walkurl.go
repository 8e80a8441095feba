// What programs do with package path: names of URLs and archives.
package main

import (
	"fmt"
	"path"
	"sort"
	"strings"
)

func resolve(base, ref string) string {
	if path.IsAbs(ref) {
		return path.Clean(ref)
	}
	return path.Join(path.Dir(base), ref)
}

func main() {
	for _, t := range [][2]string{{"/a/b/c.html", "d.html"}, {"/a/b/c.html", "../d.html"}, {"/a/b/c.html", "../../../d"}, {"/a/b/", "."}, {"x", "y"}, {"/a/b", "/q/./r"}} {
		fmt.Println(resolve(t[0], t[1]))
	}
	names := []string{"src/b.go", "src/a.go", "src/sub/c.go", "README.md", "src/sub/deep/d.txt", "./x", "src//e.go"}
	dirs := map[string][]string{}
	for _, n := range names {
		n = path.Clean(n)
		dirs[path.Dir(n)] = append(dirs[path.Dir(n)], path.Base(n))
	}
	var keys []string
	for k := range dirs {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		sort.Strings(dirs[k])
		fmt.Println(k, dirs[k])
	}
	exts := map[string]int{}
	for _, n := range names {
		exts[path.Ext(n)]++
	}
	fmt.Println(exts)
	for _, n := range names {
		if ok, _ := path.Match("src/*.go", path.Clean(n)); ok {
			fmt.Println(strings.TrimSuffix(path.Base(n), path.Ext(n)))
		}
	}
}
