package main

type T struct{ a int }
type U struct{ a int }
type N int
type F func(int) string

var x []int
var _ int = x
var _ string = 1
var _ int = "a"
var _ int = 1.0
var _ bool = 1
var _ N = n
var n int
var _ T = U{}
var _ *T = T{}
var _ T = &T{}
var _ []T = []U{}
var _ F = func(string) int { return 0 }
var _ func() = f
var _ [2]int = [3]int{}
var _ map[string]int = map[int]string{}
var _ int = nil
var _ []int = nil
var _ byte = 'a'
var _ string = 'a'
var _ int32 = n
var _ *int = &x
var _ error = nil
var _ int = f
var _ int = T{}.m
var _ int = T.m
var _ complex128 = "i"
var _, _ int = 1, "b"
var _ int = any(1)
var _ T = struct{ a string }{}
var _ T = struct{ a int }{}
var _ rune = "r"
var _ float32 = true
var _ int = 1 == 2
var _ string = [...]int{1}
var _ int = func() {}
var _ uintptr = &n

func (T) m() {}
func f(a int, b string, c ...float64) (int, error) {
	f("a", 1)
	f(1, "b", "c", 2, true)
	f(n, n, x...)
	a = "s"
	a, b = b, a
	b += 1
	a = b
	c = x
	m := map[string]int{1: "a"}
	m[1] = 2
	_ = []int{"a", 1.5}
	_ = T{"x"}
	_ = T{a: "x"}
	ch := make(chan int)
	ch <- "a"
	for b = range x {
	}
	for a, b = range x {
	}
	var d int
	d, err := f(1, "")
	a, b = f(1, "")
	if a := b; a {
	}
	go f("x", 1)
	func(i int) {}("a")
	copy(x, []string{})
	_ = append(x, "a")
	_ = append(x, []string{}...)
	delete(m, 1)
	switch a {
	case "x":
	}
	return "a", 1
}
func g[P any, Q int | string](p P, q Q) (P, Q) {
	var _ int = p
	var _ P = 1
	var _ Q = q
	var _ Q = 1
	var _ Q = p
	var _ P = nil
	var _ []P = []Q{}
	q = "a"
	p = q
	return q, p
}

func main() {}
