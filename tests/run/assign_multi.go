// Multiple assignment: swaps, indexes evaluated first, maps, fields, blank, functions with several results.
package main

import "fmt"

func two() (int, string)   { return 7, "seven" }
func three() (a, b, c int) { return 1, 2, 3 }
func sum(n ...int) (t int) {
	for _, v := range n {
		t += v
	}
	return
}
func join(a int, b string) string { return fmt.Sprint(a, b) }

type T struct {
	a, b int
	p    *T
}

func main() {
	a, b, c := 1, 2, 3
	a, b, c = c, a, b
	fmt.Println(a, b, c)
	s := []int{0, 1, 2, 3}
	i := 0
	i, s[i] = 2, 50
	fmt.Println(i, s)
	s[0], s[1], s[2] = s[2], s[0], s[1]
	fmt.Println(s)
	m := map[string]int{"a": 1}
	m["a"], m["b"] = m["b"], m["a"]
	fmt.Println(m)
	t := T{a: 1, b: 2}
	t.a, t.b = t.b, t.a
	fmt.Println(t.a, t.b)
	t.p = &T{a: 5}
	t, t.p.a = *t.p, 9
	fmt.Println(t.a, t.b, t.p == nil)
	x, _ := two()
	_, y := two()
	x, z := x+1, "new"
	fmt.Println(x, y, z)
	fmt.Println(sum(three()), join(two()))
	fmt.Println(three())
	var p, q *int = new(int), new(int)
	*p, *q = 1, 2
	p, q = q, p
	fmt.Println(*p, *q)
	var e interface{} = 5
	n, ok := e.(int)
	_, no := e.(string)
	fmt.Println(n, ok, no)
	v, ok := m["zz"]
	fmt.Println(v, ok)
	f, g := func() int { return 1 }, func() int { return 2 }
	f, g = g, f
	fmt.Println(f(), g())
	fib := []int{0, 1}
	for len(fib) < 10 {
		fib = append(fib, fib[len(fib)-1]+fib[len(fib)-2])
	}
	fmt.Println(fib)
	k, l := 0, 1
	for range 10 {
		k, l = l, k+l
	}
	fmt.Println(k, l)
	arr := [3]string{"a", "b", "c"}
	arr[0], arr[2] = arr[2], arr[0]
	st, arr2 := "x", arr
	arr2[1], st = st, arr2[1]
	fmt.Println(arr, arr2, st)
	var w, u int
	w, u = u+1, w+1
	(w), (u) = u*10, w*20
	fmt.Println(w, u)
	j := 1
	j, j = 2, 3
	fmt.Println(j)
	mm := map[int][]int{1: {1, 2}}
	mm[1][0], mm[1], mm[2] = 9, nil, mm[1]
	fmt.Println(mm)
	_, _, last := three()
	_ = last
	h, err := strconvLike("12")
	h2, err := strconvLike("x")
	fmt.Println(h, h2, err)
}

func strconvLike(s string) (n int, err error) {
	for _, c := range s {
		if c < '0' || c > '9' {
			return 0, fmt.Errorf("bad %q", c)
		}
		n = n*10 + int(c-'0')
	}
	return
}
