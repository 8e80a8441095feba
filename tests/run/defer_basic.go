// defer: order, argument evaluation, loops, named results, closures, methods, function values.
package main

import (
	"fmt"
	"strings"
)

type T struct{ n int }

func (t T) show(s string)   { fmt.Print(s, t.n, " ") }
func (t *T) pshow(s string) { fmt.Print(s, t.n, " ") }

func order() {
	for i := 0; i < 4; i++ {
		defer fmt.Print(i, " ")
	}
	fmt.Print("body ")
}
func args() {
	x := 1
	defer fmt.Print("arg", x, " ")
	defer func() { fmt.Print("clo", x, " ") }()
	x = 2
}
func named() (n int, err error) {
	defer func() {
		n *= 2
		if err == nil {
			err = fmt.Errorf("set in defer")
		}
	}()
	n = 5
	return n + 1, nil
}
func unnamed() int {
	n := 1
	defer func() { n = 100 }()
	return n
}
func recv() {
	t := T{1}
	defer t.show("v")
	defer t.pshow("p")
	p := &t
	defer p.show("pv")
	t.n = 2
}
func fval() {
	f := func() { fmt.Print("first ") }
	defer f()
	f = func() { fmt.Print("second ") }
}
func trace(s string) string { fmt.Print("enter-", s, " "); return s }
func un(s string)           { fmt.Print("leave-", s, " ") }
func nested() {
	defer un(trace("a"))
	func() {
		defer un(trace("b"))
		fmt.Print("in ")
	}()
}
func cond(b bool) {
	if b {
		defer fmt.Print("cond ")
	}
	defer fmt.Print("always ")
}
func indefer() {
	defer func() {
		defer fmt.Print("inner ")
		fmt.Print("outer ")
	}()
}
func many() (s int) {
	for i := range 1000 {
		defer func(k int) { s += k }(i)
	}
	return 0
}
func early(n int) (r string) {
	defer func() { r += "!" }()
	if n == 0 {
		return "zero"
	}
	switch n {
	case 1:
		return "one"
	}
	for {
		return "many"
	}
}

func main() {
	order()
	fmt.Println()
	args()
	fmt.Println()
	fmt.Println(named())
	fmt.Println(unnamed())
	recv()
	fmt.Println()
	fval()
	fmt.Println()
	nested()
	fmt.Println()
	cond(true)
	cond(false)
	fmt.Println()
	indefer()
	fmt.Println()
	fmt.Println(many(), early(0), early(1), early(2))
	var b strings.Builder
	func() {
		defer b.WriteString("c")
		defer copy([]int{}, []int{})
		defer func(s ...string) { b.WriteString(strings.Join(s, "+")) }("x", "y")
		b.WriteString("a")
	}()
	fmt.Println(b.String())
	m := map[string]int{"a": 1}
	func() {
		defer delete(m, "a")
		fmt.Println(len(m))
	}()
	fmt.Println(len(m))
}
