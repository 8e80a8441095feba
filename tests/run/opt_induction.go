// Indices that start at an outer index plus one, also where that sum wraps.
package main

import "fmt"

//go:noinline
func pairs(a []int) (n int) {
	for i := range a {
		for j := i + 1; j < len(a); j++ {
			if a[i] > a[j] {
				a[i], a[j] = a[j], a[i]
				n++
			}
		}
	}
	return
}

// j starts beyond int's range: the sum wraps and the index must be refused.
//
//go:noinline
func wraps(a []int, lim int) (n int) {
	defer func() { fmt.Println("recovered:", recover()) }()
	for i := 1<<63 - 3; i <= lim; i++ {
		for j := i + 1; j < len(a); j++ {
			n += a[j]
		}
		n++
	}
	return
}

//go:noinline
func down(a []int8) (n int) {
	defer func() { fmt.Println("recovered:", recover(), n) }()
	for i := int8(125); i > 0; i++ {
		for j := i + 1; j < int8(len(a)); j++ {
			n += int(a[j])
		}
	}
	for i := int8(126); ; i++ {
		n += int(a[i+1&1])
		for j := i + 1; j < int8(len(a)); j++ {
			n += int(a[j])
		}
	}
}

func main() {
	a := []int{5, 2, 9, 1, 7}
	fmt.Println(pairs(a), a)
	wraps(a, 1<<63-1)
	down([]int8{1, 2, 3})
}
