// for loops in every form, with break, continue, several variables, modified bounds.
package main

import "fmt"

func main() {
	for i := 0; i < 3; i++ {
		fmt.Print(i, " ")
	}
	i := 10
	for i > 7 {
		i--
		fmt.Print(i, " ")
	}
	for {
		i++
		if i == 9 {
			continue
		}
		if i > 10 {
			break
		}
		fmt.Print(i, " ")
	}
	for ; i < 13; i++ {
		fmt.Print(i, " ")
	}
	for i < 15 {
		fmt.Print(i, " ")
		i++
	}
	fmt.Println()
	for i, j := 0, 5; i < j; i, j = i+1, j-1 {
		fmt.Print(i, j, " ")
	}
	n := 3
	for i := 0; i < n; i++ {
		if i == 1 {
			n = 5
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i := uint8(250); i >= 250; i++ {
		fmt.Print(i, " ")
	}
	for i := int8(126); i > 0; i++ {
		fmt.Print(i, " ")
	}
	for f := 0.0; f < 1; f += 0.25 {
		fmt.Print(f, " ")
	}
	for s := "abc"; s != ""; s = s[1:] {
		fmt.Print(s, " ")
	}
	fmt.Println()
	type node struct {
		v    int
		next *node
	}
	var l *node
	for i := range 3 {
		l = &node{i, l}
	}
	for p := l; p != nil; p = p.next {
		fmt.Print(p.v, " ")
	}
	var k int
	for k = range 5 {
	}
	fmt.Println(k)
	for i := range 3 {
		i *= 10
		fmt.Print(i, " ")
	}
	const c = 4
	for i := range c {
		fmt.Print(i)
	}
	m := 3
	for i := range m {
		m = 10
		fmt.Print(i, " ")
	}
	fmt.Println(m)
	for i := 0; i < 10; i++ {
		i := i * 2
		if i > 6 {
			break
		}
		fmt.Print(i, " ")
	}
	sum := 0
	for i := 1 << 20; i > 0; i >>= 1 {
		sum += i
	}
	fmt.Println(sum)
	calls := 0
	next := func() bool { calls++; return calls < 4 }
	for next() {
	}
	for b := true; b; b = next() {
	}
	fmt.Println(calls)
	total := 0
	for i := 0; i < 100; i++ {
		for j := i; j < 100; j++ {
			if j%7 == 3 {
				continue
			}
			if j-i > 20 {
				break
			}
			total += i ^ j
		}
	}
	fmt.Println(total)
	var t [3]int
	for t[0], t[1] = 0, 9; t[0] < t[1]; t[0], t[1] = t[0]+2, t[1]-1 {
		t[2]++
	}
	fmt.Println(t)
}
