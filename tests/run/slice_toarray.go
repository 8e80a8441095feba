// Conversion of slices to arrays and array pointers.
package main

import "fmt"

func main() {
	s := []int{1, 2, 3, 4}
	p := (*[4]int)(s)
	p[0] = 10
	fmt.Println(s, *p, len(p))
	q := (*[2]int)(s[1:])
	q[1] = 30
	fmt.Println(s, *q)
	a := [4]int(s)
	a[0] = 99
	fmt.Println(a, s[0])
	z := (*[0]int)(s)
	fmt.Println(z != nil, len(z))
	var n []int
	zn := (*[0]int)(n)
	fmt.Println(zn == nil, [0]int(n))
	type A [2]string
	b := A([]string{"x", "y", "z"})
	fmt.Println(b)
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = (*[5]int)(s)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = [3]int(n)
	}()
	for i, v := range (*[4]int)(s) {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	fmt.Println([2]int(s) == [2]int(s[:2]), [2]int(s) == [2]int(s[1:]))
}
