// Variadic functions: nil and empty, spreading shares memory, with interfaces, methods, function values.
package main

import (
	"fmt"
	"strings"
)

func f(a ...int) string { return fmt.Sprintf("%d %v %v", len(a), a, a == nil) }
func set(a ...int) {
	if len(a) > 0 {
		a[0] = 99
	}
}
func mix(s string, a ...interface{}) int { return len(s) + len(a) }
func pass(a ...interface{}) int          { return mix("x", a...) + mix("x", a) }
func fn(fs ...func() int) (t int) {
	for _, g := range fs {
		t += g()
	}
	return
}

type T struct{}

func (T) M(n int, s ...string) string { return strings.Repeat(strings.Join(s, "-"), n) }

type I interface{ M(int, ...string) string }

func ret() (int, int, int) { return 1, 2, 3 }
func retm() (string, int)  { return "s", 1 }
func maxOf(first int, rest ...int) int {
	for _, v := range rest {
		first = max(first, v)
	}
	return first
}

func main() {
	fmt.Println(f(), f(1), f(1, 2, 3), f(nil...), f([]int{}...), f([]int{4, 5}...))
	s := []int{1, 2, 3}
	set(s...)
	fmt.Println(s)
	set(s[1], s[2])
	fmt.Println(s)
	fmt.Println(mix("ab"), mix("ab", 1, "x", nil), mix("ab", nil), mix("ab", nil...), mix("ab", []interface{}{1, 2}...), pass(1, 2, 3), pass())
	fmt.Println(fn(func() int { return 1 }, func() int { return 2 }), fn())
	var i I = T{}
	fmt.Println(i.M(2, "a", "b"), T{}.M(1), T.M(T{}, 1, "x"))
	g := i.M
	fmt.Println(g(1, "q", "r"))
	fmt.Println(f(ret()), mix(retm()), maxOf(ret()), maxOf(3, 9, 2))
	h := func(a ...string) []string { return a }
	x := h("a", "b")
	y := append(x, h("c")...)
	fmt.Println(x, y, len(h()), h() == nil)
	var e []interface{} = []interface{}{1, "a"}
	fmt.Println(e...)
	fmt.Println(e)
	b := append([]byte("ab"), "cd"...)
	fmt.Println(string(b))
	func(a int, rest ...float64) { fmt.Println(a, rest) }(1, 2, 3.5)
	type V func(...int) int
	v := V(func(a ...int) int { return len(a) })
	fmt.Println(v(1, 2), v(s...))
	defer func(a ...int) { fmt.Println("deferred", a) }(s...)
	s[0] = -1
}
