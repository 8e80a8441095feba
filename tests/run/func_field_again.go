// The function in a field of a variable is called directly, and the variable is used again: as an argument, after the call.
package main

import "fmt"

type rec[T any] struct {
	f func(rec[T], int) T
	n T
}

type pair struct{ f, g func(int) int }

func main() {
	r := rec[int]{func(r rec[int], k int) int {
		if r.f == nil {
			return -1
		}
		if k > 0 {
			return r.n + r.f(r, k-1)
		}
		return r.n
	}, 5}
	fmt.Println(r.f(r, 3), r.f != nil)
	p := pair{func(x int) int { return x + 1 }, func(x int) int { return x * 2 }}
	fmt.Println(p.f(1), p.g(p.f(3)), p.f != nil, p.g != nil)
	h := p.f
	fmt.Println(h(h(1)), func(f func(int) int) int { return f(f(5)) }(p.g), (p.f)(7))
}
