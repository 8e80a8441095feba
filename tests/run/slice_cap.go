// Capacities: make, slicing, and growth that is the same for every Go since 1.18.
package main

import "fmt"

var (
	ints    []int
	bs      []byte
	triples [][3]int32
)

func main() {
	for _, n := range []int{0, 1, 5, 17, 1000} {
		s := make([]int, n)
		fmt.Print(len(s), " ", cap(s), " ")
		t := make([]string, n, n+7)
		fmt.Print(len(t), " ", cap(t), "; ")
	}
	fmt.Println()
	last := -1
	for i := 0; i < 5000; i++ {
		if cap(ints) != last {
			last = cap(ints)
			fmt.Print(last, " ")
		}
		ints = append(ints, i)
	}
	fmt.Println()
	last = -1
	for i := 0; i < 5000; i++ {
		if cap(bs) != last {
			last = cap(bs)
			fmt.Print(last, " ")
		}
		bs = append(bs, 1)
	}
	fmt.Println()
	last = -1
	for i := 0; i < 2000; i++ {
		if cap(triples) != last {
			last = cap(triples)
			fmt.Print(last, " ")
		}
		triples = append(triples, [3]int32{})
	}
	fmt.Println()
	lit := []int{1, 2, 3}
	fmt.Println(cap(lit), cap(lit[1:]))
	c := make([]int, 0, 4)
	c = append(c, 1, 2, 3, 4)
	fmt.Println(len(c), cap(c))
	var arr [9]int
	fmt.Println(len(arr), cap(arr), cap(arr[4:]))
}
