// Closures within closures: capture of captured variables, parameters, results, receivers; recursion; method values as captures.
package main

import (
	"fmt"
	"sort"
)

type acc struct{ n int }

func (a *acc) adder(k int) func(int) func() int {
	return func(m int) func() int {
		k++
		return func() int {
			a.n += k * m
			m++
			return a.n
		}
	}
}

func gen(n int) (next func() (int, bool), reset func()) {
	i := 0
	next = func() (v int, ok bool) {
		defer func() { i++ }()
		if i < n {
			v, ok = i*i, true
		}
		return
	}
	reset = func() { i = 0 }
	return
}

func chain(fs ...func(func() string) string) string {
	var run func(i int) string
	run = func(i int) string {
		if i == len(fs) {
			return "end"
		}
		return fs[i](func() string { return run(i + 1) })
	}
	return run(0)
}

func y(f func(func(int) int) func(int) int) func(int) int {
	type self func(self) func(int) int
	g := func(s self) func(int) int {
		return f(func(n int) int { return s(s)(n) })
	}
	return g(g)
}

func cps(n int, k func(int)) {
	if n == 0 {
		k(1)
		return
	}
	cps(n-1, func(v int) { k(v * n) })
}

func multi() (a int, b func() int, c func(int)) {
	b = func() int { return a }
	c = func(v int) { a = v }
	a = 5
	return a + 1, b, c
}

func params(x int, s []string, m map[string]int, arr [2]int) func() string {
	return func() string {
		x++
		s = append(s, "+")
		m["n"]++
		arr[0]++
		return fmt.Sprint(x, len(s), m["n"], arr)
	}
}

func main() {
	a := &acc{}
	f := a.adder(1)
	g, h := f(10), f(100)
	fmt.Println(g(), h(), g(), h(), a.n)
	next, reset := gen(3)
	for range 2 {
		for v, ok := next(); ok; v, ok = next() {
			fmt.Print(v, " ")
		}
		reset()
	}
	fmt.Println()
	fmt.Println(chain(func(n func() string) string { return "a(" + n() + ")" }, func(n func() string) string { return "b[" + n() + n() + "]" }))
	fact := y(func(self func(int) int) func(int) int {
		return func(n int) int {
			if n < 2 {
				return 1
			}
			return n * self(n-1)
		}
	})
	fmt.Println(fact(10))
	cps(6, func(v int) { fmt.Println(v) })
	v, get, set := multi()
	set(50)
	fmt.Println(v, get())
	s, m := []string{"a"}, map[string]int{}
	p := params(1, s, m, [2]int{7, 8})
	fmt.Println(p(), p(), len(s), m)
	var fs [3][2]func() int
	for i := range fs {
		for j := range fs[i] {
			k := i*10 + j
			fs[i][j] = func() int {
				inner := func() int { k += i + j; return k }
				return inner() + func() int { return inner() }()
			}
		}
	}
	for i := range fs {
		for j := range fs[i] {
			fmt.Print(fs[i][j](), " ", fs[i][j](), " ")
		}
	}
	fmt.Println()
	x := 1
	w := func() func() int {
		x := x * 10
		return func() int {
			x := x + 1
			return x
		}
	}()
	x = 100
	fmt.Println(w(), w(), x)
	counter := func() func() int {
		var c int
		return func() (r int) {
			defer func() { c++; r += c }()
			return c * 10
		}
	}()
	fmt.Println(counter(), counter(), counter())
	ptrs := func() (ps []*int) {
		for i := range 3 {
			v := i
			ps = append(ps, &v)
			defer func() { v *= 100 }()
		}
		return
	}()
	fmt.Println(*ptrs[0], *ptrs[1], *ptrs[2])
	mv := []func(...interface{}) string{fmt.Sprint, fmt.Sprintln, func(a ...interface{}) string { return fmt.Sprint(len(a)) }}
	for _, f := range mv {
		fmt.Printf("%q ", f(1, "b", 2))
	}
	fmt.Println()
	sorted := map[string][]int{"b": {3, 1}, "a": {2, 9, 4}}
	keys := func() (ks []string) {
		for k := range sorted {
			ks = append(ks, k)
		}
		sort.Slice(ks, func(i, j int) bool { return ks[i] < ks[j] })
		return
	}
	for _, k := range keys() {
		l := sorted[k]
		sort.Slice(l, func(i, j int) bool { return l[i] < l[j] })
	}
	fmt.Println(sorted)
}
