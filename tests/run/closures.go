// Closures: shared variables, counters, recursion, currying, capture of parameters and results, in structures.
package main

import "fmt"

func counter() func() int {
	n := 0
	return func() int { n++; return n }
}
func pair() (get func() int, set func(int)) {
	var v int
	get = func() int { return v }
	set = func(x int) { v = x }
	return
}
func curry(a int) func(int) func(int) int {
	return func(b int) func(int) int {
		return func(c int) int { return a*100 + b*10 + c }
	}
}
func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}
func memo(f func(int) int) func(int) int {
	c := map[int]int{}
	return func(n int) int {
		if v, ok := c[n]; ok {
			return v
		}
		v := f(n)
		c[n] = v
		return v
	}
}
func named() (x int, f func()) {
	f = func() { x++ }
	f()
	return x + 10, f
}

type op func(float64, float64) float64

func (o op) twice(a float64) float64 { return o(o(a, a), a) }

func main() {
	a, b := counter(), counter()
	fmt.Println(a(), a(), b(), a())
	get, set := pair()
	set(42)
	fmt.Println(get())
	fmt.Println(curry(1)(2)(3))
	fmt.Println(compose(func(x int) int { return x + 1 }, func(x int) int { return x * 10 })(4))
	var fib func(int) int
	fib = memo(func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(80))
	x, f := named()
	f()
	fmt.Println(x)
	v := 1
	inc := func() { v++ }
	inc()
	inc()
	fmt.Println(v)
	func() {
		v := v
		v += 100
		inc()
		fmt.Println(v)
	}()
	fmt.Println(v)
	var fs []func() int
	for i := 0; i < 3; i++ {
		j := i * i
		fs = append(fs, func() int { j += i; return j })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	fmt.Println(op(func(a, b float64) float64 { return a * b }).twice(3))
	m := map[string]func(...int) int{
		"sum": func(n ...int) (t int) {
			for _, v := range n {
				t += v
			}
			return
		},
		"cnt": func(n ...int) int { return len(n) },
	}
	fmt.Println(m["sum"](1, 2, 3), m["cnt"]())
	acc := ""
	each := func(s []string, f func(int, string)) {
		for i, v := range s {
			f(i, v)
		}
	}
	each([]string{"a", "b"}, func(i int, s string) { acc += fmt.Sprint(i, s, ";") })
	fmt.Println(acc)
	s := struct {
		n   int
		inc func()
	}{}
	s.inc = func() { s.n++ }
	s.inc()
	s.inc()
	fmt.Println(s.n)
	arr := [3]int{1, 2, 3}
	chg := func() { arr[1] = 50 }
	chg()
	fmt.Println(arr)
	str := "a"
	func() { defer func() { str += "c" }(); str += "b" }()
	fmt.Println(str)
	y := func(n int) int { return n * 2 }(21)
	fmt.Println(y)
	var even, odd func(int) bool
	even = func(n int) bool { return n == 0 || odd(n-1) }
	odd = func(n int) bool { return n != 0 && even(n-1) }
	fmt.Println(even(10), odd(7), even(7))
	p := &v
	func(q *int) { *q = -1 }(p)
	fmt.Println(v, func() int { return v * 2 }())
}
