// Which of two failing operands fails first: operands of what gc makes calls of its runtime come ahead of the statement.
package main

import "fmt"

type F struct {
	l  map[uint8][]int
	m  map[uint8]int
	mi map[int]int
	ma map[any]int
	n  int
	k  any
	s  string
}

//go:noinline
func id(i int) int { return i }

//go:noinline
func two(a, b int) int { return a + b }

//go:noinline
func twos(a, b string) string { return a + b }

//go:noinline
func twoa(a, b any) int { return 1 }
func ntwo(a, b int) int { return a + b }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

var sink any
var sinks []any

func main() {
	ks, none := []uint8{3, 0, 3}, []int(nil)
	nos := []string{}
	f := &F{l: map[uint8][]int{}, m: map[uint8]int{}, mi: map[int]int{}, ma: map[any]int{}}
	z, five := 0, 5
	var s []int
	var nf *F
	var e any = 1
	ints := []int{1, 2, 3}
	try("1", func() { _ = none[z] + f.m[ks[five]] })
	try("2", func() { s[0] = none[z] + f.m[ks[five]] })
	try("3", func() { z = none[z] + f.mi[ints[five]] })
	try("4", func() { z = none[z] + nf.mi[id(1)] })
	try("5", func() { z = two(none[z], f.m[ks[five]]) })
	try("6", func() { z = ntwo(none[z], f.m[ks[five]]) })
	try("7", func() { z = two(none[z], ntwo(f.m[ks[five]], 1)) })
	try("8", func() { sink = nos[z] + (nos[five] + nf.s) })
	try("9", func() { fmt.Print(none[z], f.m[ks[five]]) })
	try("10", func() { fmt.Print(none[z], f.n, f.m[ks[five]]) })
	try("11", func() { sink = []int{none[z], f.m[ks[five]]} })
	try("12", func() { sink = [2]int{none[z], f.m[ks[five]]} })
	try("13", func() { sinks = []any{none[z], f.m[ks[five]]} })
	try("14", func() { sink = none[z] == f.m[ks[five]] })
	try("15", func() { sink = none[z] == 1 && nf.n == f.m[ks[five]] })
	try("16", func() { s = append(s, none[z], min(z, ints[five])) })
	try("17", func() { z = none[z] + min(z, ints[five]) })
	try("18", func() { z = none[z] + len(nos[five]) })
	try("19", func() { z = none[z] + int(nf.s[1]) })
	try("20", func() { ints[five] = none[z] })
	try("21", func() { ints[five] = f.m[ks[five]] })
	try("22", func() { ints[five] = f.m[ks[six]] })
	try("23", func() { z = twoa(none[z], f.m[ks[five]]) })
	try("24", func() { z = twoa(nf.s, none[z]) })
	try("25", func() { z = twoa(none[z], any(nf.s)) })
	try("26", func() { z = twoa(none[z], nf.k) })
	try("27", func() { sink = e == none[z] == (nos[z] == nf.s) })
	try("28", func() { z = none[z] + 5/z })
	try("29", func() {
		sink = struct {
			a int
			b any
		}{none[z], nf.n}
	})
	try("30", func() { sink = map[int]int{none[z]: nf.n} })
	try("31", func() { sink = &F{n: none[z], s: nos[five]} })
	try("32", func() { f.n, z = none[z], f.m[ks[five]] })
	try("33", func() { f.n += f.m[ks[five]] / z })
	try("34", func() { f.mi[none[z]] += 5 / z })
	try("35", func() { f.mi[ints[five]], f.n = 1, none[z] })
	try("36", func() { x := none[z]; y := f.n; _, _ = x, y })
	try("37", func() {
		if none[z] < f.m[ks[five]] {
			z = 1
		}
	})
	try("38", func() {
		switch none[z] {
		case f.m[ks[five]]:
			z = 1
		}
	})
	try("39", func() {
		for range none[z] + f.m[ks[five]] {
			z = 1
		}
	})
	try("40", func() { panic(none[z] + f.m[ks[five]]) })
	try("41", func() { func() int { return none[z] + f.m[ks[five]] }() })
	try("42", func() { func() (int, int) { return none[z], f.m[ks[five]] }() })
	try("43", func() { sink = none[z] + len(string([]byte(nos[five]))) })
	try("44", func() { sink = nos[five] + string(rune(none[z])) + nf.s })
	try("45", func() { z = f.mi[none[z]] + f.mi[ints[five]] })
	try("46", func() { z = none[z] + f.mi[f.mi[ints[five]]] })
	try("47", func() { z = none[z] * (f.mi[1+f.mi[ints[five]]]) })
}

var six = 6
