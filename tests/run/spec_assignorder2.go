// The place of an assignment of several values is settled when its turn comes, also if the value was there before.
package main

import "fmt"

func two() (int, int) { return 1, 2 }
func try(n string, f func()) {
	defer func() { fmt.Println(n, recover()) }()
	f()
}
func f(i int) int { return i }

type F struct {
	a [3]int
	p *F
}

func main() {
	var np *[3]int
	var nf *F
	var s []int
	y, b := 0, 0
	try("1", func() { np[5/y] = 1 })
	try("2", func() { np[5/y] = b })
	try("3", func() { b, np[5/y] = 1, 2 })
	try("4", func() { b, np[5/y] = 1, b })
	try("5", func() { var c int; c, np[5/y] = 1, c })
	try("6", func() { b, np[5/y] = two() })
	try("7", func() { np[5/y], _ = two() })
	try("8", func() { np[5/y], b = 1, 2 })
	try("9", func() { np[5/y], b = b, 2 })
	try("10", func() { np[s[y]], b = two() })
	try("11", func() { nf.a[s[y]], b = two() })
	try("12", func() { nf.a[s[y]], b = 1, 2 })
	try("13", func() { nf.a[s[y]] = 1 })
	try("14", func() { nf.p.a[s[y]] = 1 })
	try("15", func() { np[5/y] += 1 })
	try("16", func() { b = np[5/y] })
	try("17", func() { p := &np[5/y]; _ = *p })
	try("18", func() { var m map[int]int; np[m[y]+3] = 1 })
	try("19", func() { var m map[int]int; np[m[y]+3], b = two() })
	try("20", func() { np[f(5)], b = two() })
	try("21", func() { np[b+5], b = two() })
	try("22", func() { np[b+5], b = 1, 2 })
	try("23", func() { np[b+5] = 1 })
	try("24", func() { nf.a[5/y], b = two() })
	try("25", func() { nf.a[5/y], b = 1, 2 })
}
