package main

import "fmt"

// A call's result goes straight into a call that also has an argument in memory.
type big [15]int

var n int

func text(s string) string {
	defer func() { n++ }()
	return s
}
func num(k int) int {
	defer func() { n++ }()
	return k
}
func show(b big, s string)             { defer func() { n++ }(); fmt.Println(b[0], b[14], len(s), s) }
func both(k int, b big, l int, c big)  { defer func() { n++ }(); fmt.Println(k, b[1], l, c[14]) }
func two(k int) (int, int)             { defer func() { n++ }(); return k, k + 1 }
func mixed(a int, b big, x, y int) int { defer func() { n++ }(); return a + b[3] + x*10 + y*100 }

func main() {
	show(big{}, text("zx"))
	show(big{1, 14: 2}, text("abc"))
	both(num(1), big{1: 5}, num(2), big{14: 7})
	k := num(3)
	both(k, big{1: k}, num(4), big{14: 8})
	x, y := two(5)
	fmt.Println(mixed(num(6), big{3: 9}, x, y), mixed(x, big{3: y}, num(7), num(8)))
	fmt.Println(n)
}
