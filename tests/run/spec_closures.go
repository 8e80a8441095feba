package main

import "fmt"

type fs []func() int

func counter() (inc func() int, get func() int) {
	n := 0
	return func() int { n++; return n }, func() int { return n }
}
func fib() func() int {
	a, b := 0, 1
	return func() (r int) {
		defer func() { a, b = b, a+b }()
		return a
	}
}

type T struct{ f func(*T) int; n int }

func main() {
	var v fs
	for i, j := 0, 10; i < 3; i, j = i+1, j-1 {
		v = append(v, func() int { i += j; return i })
		i := i * 2
		v = append(v, func() int { i++; return i + j })
	}
	for _, f := range v {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	inc, get := counter()
	inc()
	inc()
	fmt.Println(get())
	f := fib()
	for range 8 {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	t := &T{n: 3}
	t.f = func(t *T) int {
		if t.n == 0 {
			return 0
		}
		t.n--
		return t.n + t.f(t)
	}
	fmt.Println(t.f(t))
	var rec func(int) int
	rec = func(n int) int {
		if n < 2 {
			return n
		}
		return rec(n-1) + rec(n-2)
	}
	fmt.Println(rec(15))
	x := 1
	func() {
		x := x + 1
		x++
		func() { x *= 10 }()
		fmt.Println(x)
	}()
	fmt.Println(x)
	a := [3]int{1, 2, 3}
	g := func() int { return a[0] }
	a[0] = 100
	b := a
	b[0] = 7
	fmt.Println(g(), a, b)
	var ps []*int
	for i := range 3 {
		ps = append(ps, &i)
	}
	fmt.Println(*ps[0], *ps[1], *ps[2])
	for i := 0; i < 6; i++ {
		defer func(k int) {
			if i != k {
				fmt.Print("!", i, k, " ")
			}
		}(i)
		if i%2 == 0 {
			i++
			continue
		}
	}
	m := map[string]func(...int) int{"sum": func(x ...int) (s int) {
		for _, v := range x {
			s += v
		}
		return
	}}
	fmt.Println(m["sum"](1, 2, 3), m["sum"](), m["sum"]([]int{4, 5}...))
	func(f func(), g ...func()) {
		f()
		for _, h := range g {
			h()
		}
	}(func() { fmt.Print("f ") }, func() { fmt.Print("g ") }, func() { fmt.Println("h") })
	var nilf func()
	defer func() { fmt.Println(recover()) }()
	nilf()
}
