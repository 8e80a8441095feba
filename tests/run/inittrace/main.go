// The frames of what initialises a package: the file and line of each variable, and the functions init by their numbers.
package main

import (
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
)

var x = where("x")

var y, z = where("y"), func() int {
	return where("z")
}()

func init() { where("first") }

//go:noinline
func where(what string) int {
	var pcs [10]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs[:])])
	for {
		f, more := frames.Next()
		fmt.Println(what, f.Function, filepath.Base(f.File), f.Line)
		if i := strings.Index(f.Function, ".init"); !more || i >= 0 && !strings.Contains(f.Function, "func") {
			return 1
		}
	}
}

func main() {
	var b [1000]byte
	fmt.Println(strings.Contains(string(b[:runtime.Stack(b[:], false)]), "null"), x+y+z+u+v)
}
