// Pointers into frames stay valid while the stack grows; arrays in frames; escaping and not.
package main

import "fmt"

type N struct {
	v    [8]int
	prev *N
}

func down(n int, p *N) int {
	me := N{prev: p}
	me.v[n%8] = n
	if n == 0 {
		s := 0
		for q := &me; q != nil; q = q.prev {
			for _, x := range q.v {
				s += x
			}
			q.v[0]++
		}
		return s
	}
	r := down(n-1, &me)
	return r + me.v[0]%2
}
func inc(p *int, n int) {
	if n > 0 {
		var local [32]int
		local[n%32] = n
		*p += local[n%32] - n + 1
		inc(p, n-1)
	}
}
func swap(a, b *[4]string, n int) {
	if n > 0 {
		*a, *b = *b, *a
		swap(b, a, n-1)
	}
}
func closures(n int, f func() int) int {
	if n == 0 {
		return f()
	}
	x := n
	return closures(n-1, func() int { x++; return f() + x - n })
}
func slices(s []int, n int) []int {
	if n == 0 {
		return s
	}
	var buf [4]int
	t := append(buf[:0], n, n+1)
	if n%100 == 0 {
		s = append(s, t...)
	}
	return slices(s, n-1)
}
func defers(n int, out *[]int) {
	if n == 0 {
		return
	}
	v := n
	defer func() {
		if v%500 == 0 {
			*out = append(*out, v)
		}
	}()
	v += 0
	defers(n-1, out)
}

func main() {
	fmt.Println(down(5000, nil))
	x := 0
	inc(&x, 20000)
	fmt.Println(x)
	a, b := [4]string{"a"}, [4]string{"b"}
	swap(&a, &b, 1001)
	fmt.Println(a, b)
	fmt.Println(closures(3000, func() int { return 5 }))
	fmt.Println(slices(nil, 1000))
	var out []int
	defers(3000, &out)
	fmt.Println(out)
	var arr [1000]int
	p := &arr[500]
	var rec func(int) int
	rec = func(n int) int {
		if n == 0 {
			return *p
		}
		*p = n
		arr[n%1000]++
		return rec(n-1) + 1
	}
	fmt.Println(rec(10000), arr[500], arr[1])
}
