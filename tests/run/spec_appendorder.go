// Which operand of append fails first: gc reads places last, entries of maps only when it appends to one in place.
package main

import "fmt"

type F struct {
	l map[uint8][]int
	m map[uint8]int
	n int
	s []int
}

func id(i int) int { return i }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	ks, none := []uint8{3, 0, 3}, []int(nil)
	f := &F{l: map[uint8][]int{}, m: map[uint8]int{}}
	z, five := 0, 5
	var s []int
	var nf *F
	try("1", func() { f.l[ks[id(1)]] = append(f.l[ks[id(1)]], none[z], f.m[ks[five]]) })
	try("2", func() { s = append(s, none[z], f.m[ks[five]]) })
	try("3", func() { f.l[1] = append(f.l[1], none[z], f.m[ks[five]]) })
	try("4", func() { fmt.Sprint(none[z], f.m[ks[five]]) })
	try("5", func() { s = append(s, f.m[ks[five]], none[z]) })
	try("6", func() { s = []int{none[z], f.m[ks[five]]} })
	try("7", func() { s = append(s, none[z], id(int(ks[five]))) })
	try("8", func() { f.l[1] = append(f.l[1], nf.n, 5/z) })
	try("9", func() { s = append(s, nf.n, 5/z) })
	try("10", func() { s = append(s, 5/z, nf.n) })
	try("11", func() { s = append(s, nf.n+1, 5/z) })
	try("12", func() { s = append(s, none[z]+1, f.m[ks[five]]) })
	try("13", func() { s = append(s, none[z], f.m[ks[five]]+1) })
	try("14", func() { f.l[2] = append(f.l[2], none[id(3)], f.m[ks[five]]) })
	try("15", func() { s = append(s, none[z], f.m[ks[five]+1], nf.n) })
	try("16", func() { f.l[ks[z]] = append(f.l[ks[z]], nf.n, id(none[five])) })
	try("17", func() { s = append(s[5/z:], none[z]) })
	try("18", func() { s = append(none[z:five:nf.n], 1) })
	nn := [][]int{{1}}
	var fa map[any][]int
	try("19", func() { nn[five] = append(nn[five], 5/z) })
	try("20", func() { nn[z] = append(nn[id(five)], none[z], nf.n) })
	try("21", func() { fa[1] = append(fa[1], nf.n, 5/z) })
	try("22", func() { nn[z] = append(nf.s, none[z]) })
	try("23", func() { s = append(s, min(none[id(z)]/z, f.m[uint8(nf.n)])) })
	try("24", func() { nn[z] = append(nn[five], nn[none[z]+five]...) })
	try("25", func() { nn[z] = append(nn[five], nn[none[z]]...) })
	try("26", func() { bs := [][]byte{}; bs[z] = append(bs[five], string(bs[z])...) })
	fs := append([]func() int{}, nf.zero, (&F{n: 3}).get)
	fmt.Println(fs[0](), fs[1]())
}

func (f *F) zero() int { return 0 }
func (f *F) get() int  { return f.n }
