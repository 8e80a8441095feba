// Slice expressions: two and three indices, arrays, pointers to arrays, strings, beyond length up to capacity.
package main

import "fmt"

func main() {
	arr := [8]int{0, 1, 2, 3, 4, 5, 6, 7}
	s := arr[2:5]
	fmt.Println(s, len(s), cap(s), s[:6], s[3:6], s[1:1], len(s[6:6]))
	t := arr[2:5:6]
	fmt.Println(t, len(t), cap(t), t[:4])
	p := &arr
	q := p[:3]
	q[0] = 100
	fmt.Println(arr[0], p[6:], len(p[:]), cap(p[1:2]))
	r := s[:]
	r[0] = 200
	fmt.Println(arr, s)
	lo, hi, mx := 1, 3, 4
	v := arr[lo:hi:mx]
	fmt.Println(v, cap(v))
	v = append(v, -1)
	fmt.Println(arr[3])
	v = append(v, -2)
	v[0] = 999
	fmt.Println(arr)
	var nils []int
	fmt.Println(nils[:] == nil, nils[0:0] == nil, len(nils[:0]))
	e := []int{}
	fmt.Println(e == nil, e[:] == nil)
	m := make([]int, 2, 5)
	fmt.Println(m[:5], m[2:], m[2:5], cap(m[1:]), cap(m[1:2:3]))
	for i := 0; i <= len(arr); i++ {
		fmt.Print(len(arr[i:]), cap(arr[:i]), " ")
	}
	fmt.Println()
	w := arr[:]
	for len(w) > 0 {
		w = w[1:]
	}
	fmt.Println(len(w), cap(w))
	str := "slice"
	fmt.Println(str[1:3], str[:lo], str[hi:], str[lo:hi][1:])
	type S []int
	named := S{1, 2, 3}
	sub := named[1:]
	fmt.Printf("%T %v\n", sub, sub)
	const k = 2
	fmt.Println(arr[k:k+2], arr[uint8(1):int64(2)])
}
