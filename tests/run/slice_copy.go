// copy: overlapping both ways, lengths, strings to bytes, return value, elements with pointers.
package main

import "fmt"

func main() {
	s := []int{1, 2, 3, 4, 5}
	fmt.Println(copy(s[1:], s), s)
	s = []int{1, 2, 3, 4, 5}
	fmt.Println(copy(s, s[2:]), s)
	d := make([]int, 2)
	fmt.Println(copy(d, s), d, copy(d, []int(nil)), copy(d[:0], s))
	b := make([]byte, 8)
	n := copy(b, "hello, world")
	fmt.Println(n, string(b))
	n = copy(b[2:], "é")
	fmt.Println(n, string(b))
	type T struct {
		a int
		s string
	}
	ts := []T{{1, "a"}, {2, "b"}, {3, "c"}}
	copy(ts[1:], ts)
	fmt.Println(ts)
	ss := []string{"x", "y", "z", "w"}
	copy(ss, ss[1:])
	ss = ss[:3]
	fmt.Println(ss)
	arr := [6]int{0, 1, 2, 3, 4, 5}
	copy(arr[3:], arr[:])
	fmt.Println(arr)
	ifs := make([]interface{}, 3)
	copy(ifs, []interface{}{1, "two", 3.0})
	fmt.Println(ifs)
	big := make([]int, 1000)
	for i := range big {
		big[i] = i
	}
	copy(big[500:], big)
	sum := 0
	for _, v := range big {
		sum += v
	}
	fmt.Println(sum)
	type MyBytes []byte
	mb := MyBytes("....")
	copy(mb, []byte("ab"))
	fmt.Println(string(mb))
	copy(s, s)
	fmt.Println(s)
}
