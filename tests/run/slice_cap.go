// Capacities: make, slicing, and growth that is the same for every Go since 1.18.
package main

import "fmt"

func main() {
	for _, n := range []int{0, 1, 5, 17, 1000} {
		s := make([]int, n)
		fmt.Print(len(s), " ", cap(s), " ")
		t := make([]string, n, n+7)
		fmt.Print(len(t), " ", cap(t), "; ")
	}
	fmt.Println()
	var s []int
	last := -1
	for i := 0; i < 900; i++ {
		if cap(s) != last {
			last = cap(s)
			fmt.Print(last, " ")
		}
		s = append(s, i)
	}
	fmt.Println()
	var p []*int
	last = -1
	for i := 0; i < 600; i++ {
		if cap(p) != last {
			last = cap(p)
			fmt.Print(last, " ")
		}
		p = append(p, nil)
	}
	fmt.Println()
	var b []byte
	last = -1
	for i := 0; i < 400; i++ {
		if cap(b) != last {
			last = cap(b)
			fmt.Print(last, " ")
		}
		b = append(b, 1)
	}
	fmt.Println()
	for n := 1; n <= 12; n++ {
		x := append([]int{}, make([]int, n)...)
		y := append([]int32(nil), make([]int32, n)...)
		z := append(make([]int, n), 1)
		fmt.Print(cap(x), ",", cap(y), ",", cap(z), " ")
	}
	fmt.Println()
	lit := []int{1, 2, 3}
	fmt.Println(cap(lit), cap(lit[1:]), cap(append(lit, 4)), cap(append(lit[:0:0], 1)))
	c := make([]int, 0, 4)
	c = append(c, 1, 2, 3, 4)
	fmt.Println(len(c), cap(c))
	var arr [9]int
	fmt.Println(len(arr), cap(arr), cap(arr[4:]))
}
