// append: growth, aliasing while capacity lasts, self-append, several values, spreading, nil.
package main

import "fmt"

func main() {
	var s []int
	fmt.Println(s == nil, len(s), cap(s))
	s = append(s)
	fmt.Println(s == nil)
	s = append(s, 1, 2, 3)
	t := append(s[:1], 9)
	fmt.Println(s, t)
	u := append(s[:1:1], 7)
	fmt.Println(s, u)
	a := make([]int, 3, 10)
	b := append(a, 1)
	c := append(a, 2)
	fmt.Println(b, c, a[:4], &b[0] == &c[0])
	d := append([]int(nil), a...)
	d[0] = 5
	fmt.Println(a, d)
	a = append(a, a...)
	a = append(a, a[1:3]...)
	fmt.Println(a, len(a))
	full := []int{1, 2}
	grown := append(full, 3)
	grown[0] = 100
	fmt.Println(full, grown)
	var bs []byte
	bs = append(bs, "héllo"...)
	bs = append(bs, 33)
	fmt.Println(string(bs), len(bs))
	var ss []string
	for i := 0; i < 100; i++ {
		ss = append(ss, fmt.Sprint(i))
	}
	fmt.Println(len(ss), ss[0], ss[99])
	var nested [][]int
	for i := 0; i < 4; i++ {
		nested = append(nested, []int{i})
		nested[i] = append(nested[i], nested[0]...)
	}
	fmt.Println(nested)
	x := []int{1, 2, 3, 4, 5}
	x = append(x[:1], x[2:]...)
	fmt.Println(x, x[:5])
	x = append(x[:1], append([]int{99}, x[1:]...)...)
	fmt.Println(x)
	var st [][2]int
	for i := 0; i < 20; i++ {
		st = append(st, [2]int{i, i * i})
	}
	fmt.Println(st[19], len(st))
	var e []struct{}
	for i := 0; i < 1000; i++ {
		e = append(e, struct{}{})
	}
	fmt.Println(len(e))
	f := append([]interface{}{}, 1, "a", nil, 2.5)
	fmt.Println(f...)
}
