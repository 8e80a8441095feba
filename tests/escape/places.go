// Where -m tells of boxes and other conversions, of what append makes and of makes whose size is known only at run time, as Go 1.26 does: the form after inlining.
package places

import (
	"fmt"
	"os"
)

func keep(a any)       {}
func two(a, b any)     { g = a }
func say(a ...any)     { g = a }
func read(s []int) int { return len(s) }

//go:noinline
func far(s []int) int { return len(s) }

var g any
var ints []int
var ptrs []*int

func boxes() {
	x, y := len(os.Args), 2
	fmt.Println(x, y, x+y, len(os.Args), "text", 'c', any(x), any(int8(y)))
	fmt.Fprintf(os.Stdout, "%d %v", x, []int{x})
	keep(x)
	say(x, x+1, len(os.Args))
	two(x, y)
	two(x+1, len(os.Args))
	var i any = x
	i = x * 2
	g = i
	g = -x
	g = struct{ a int }{x}
}

func conversions(b []byte, s string) {
	g = string(b)
	g = []byte(s + s)
	g = []rune(s)
	g = any(s)
	for range []byte(s) {
	}
	fmt.Println(string(b[1:]), []byte(s), string(rune(len(s))))
}

func returned() (any, error) { return len(os.Args) + 1, os.ErrExist }

func appends(t []int, s string, n int) []int {
	var a []int
	a = append(a, 1)
	far(a)
	b := append([]int{1}, t...)
	far(b)
	ints = append(t, 1)
	far(append(ints, make([]int, n)...))
	g = append([]byte(nil), s...)
	x := 1
	ptrs = append(ptrs, &x)
	for i := range 4 {
		b = append(b, i)
	}
	return append(t, 2)
}

func makes(n int) []int {
	far(make([]int, n))
	far(make([]int, 0, n))
	_ = make([][40]byte, n)
	_ = make([]byte, n*2, n*4)
	var big [200000]byte
	var fits [100000]byte
	big[n], fits[n] = 1, 1
	return make([]int, n)
}

func five() int    { return 5 }
func name() string { return "name" }
func either(b bool) int {
	if b {
		return 1
	}
	return 2
}

func results(b bool) {
	fmt.Println(five(), name(), either(b))
	x := five()
	fmt.Println(x, five()+1)
}
