// The same for arguments of calls, results, sends, literals, comparisons, slices.
package main

import "fmt"

type I interface{ M(int) }
type G struct {
	x int
	i I
	f func(int)
	p *G
}

//go:noinline
func (g *G) Pm(a, b int) {}

//go:noinline
func (g G) Vm(a, b int) {}

//go:noinline
func vari(a ...int) {}

//go:noinline
func varia(a ...any) {}

//go:noinline
func two(a int, b []int) {}

type E struct{ *G }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}
func id(i int) int { return i }

//go:noinline
func nid(i int) int { return i }

func rn(g *G, none []int, m map[uint8]int, ks []uint8) (a, b int) {
	defer func() {}()
	return none[0], g.x
}
func rn2(g *G, none []int, m map[uint8]int, ks []uint8) (a, b int) {
	return none[0], g.x
}
func rn3(g *G, none []int, m map[uint8]int, ks []uint8) (a, b int) {
	return none[0], g.x + a
}
func rn4(g *G, none []int, m map[uint8]int, ks []uint8) (a, b int) {
	h := func() { a = 1 }
	fmt.Print(h == nil)
	return none[0], g.x + a
}
func rn5(g *G, none []int, m map[uint8]int, ks []uint8) (int, int) {
	defer func() {}()
	return none[0], g.x
}

func main() {
	ks, none := []uint8{3, 0, 3}, []int(nil)
	m := map[uint8]int{}
	z, five := 0, 5
	var nf *G
	g := &G{}
	gs := []*G{}
	var ch chan int
	var chs []chan int
	var e E
	es := []E{}
	try("1", func() { nf.f(none[z]) })
	try("2", func() { nf.i.M(none[z]) })
	try("3", func() { g.i.M(none[z]) })
	try("4", func() { g.f(none[z]) })
	try("5", func() { nf.p.Vm(none[z], m[ks[five]]) })
	try("6", func() { gs[z].Pm(none[z], m[ks[five]]) })
	try("7", func() { gs[five].Pm(none[z], 1) })
	try("8", func() { vari(none[z], m[ks[five]]) })
	try("9", func() { varia(none[z], m[ks[five]]) })
	try("10", func() { two(none[z], []int{m[ks[five]]}) })
	try("11", func() { e.Vm(none[z], 5/z) })
	try("12", func() { es[five].Vm(none[z], 5/z) })
	try("13", func() { e.Pm(none[z], 5/z) })
	try("14", func() { chs[five] <- none[z] })
	try("15", func() { chs[five] <- none[z] + 1 })
	try("16", func() { ch <- none[z] + m[ks[five]] })
	try("17", func() { rn(nf, none, m, ks) })
	try("18", func() { rn2(nf, none, m, ks) })
	try("19", func() { rn3(nf, none, m, ks) })
	try("20", func() { rn4(nf, none, m, ks) })
	try("21", func() { rn5(nf, none, m, ks) })
	try("22", func() { defer nf.Vm(none[z], 1) })
	try("23", func() { defer nf.f(none[z]) })
	try("24", func() { defer two(none[z], []int{m[ks[five]]}) })
	try("25", func() { println(none[z], m[ks[five]]) })
	try("26", func() { panic(fmt.Sprint(none[z], m[ks[five]])) })
	try("27", func() { copy(none[z:five], ks2[five]) })
	try("28", func() { delete(m, ks[five]) })
	try("29", func() { _ = map[int]int{none[z]: 5 / z} })
	try("30", func() { _ = map[any]int{none[z]: 5 / z} })
	try("31", func() { _ = map[any]any{nf.x: none[z]} })
	try("32", func() { ks[none[z]+1] = ks[five] })
	try("33", func() { ks[none[z]] = ks[five] })
	try("34", func() { g.p.p.x = none[z] })
	try("35", func() { *nf = *gs[five] })
	try("36", func() { gs[five].x += none[z] })
	try("37", func() { gs[five].x += m[ks[five]] + none[z] })
	try("38", func() { s := "a"; s += string(ks[five]) + ss[z]; _ = s })
	try("39", func() { var a, b = none[z], nf.x; _, _ = a, b })
	try("40", func() { a, b := none[z]+m[ks[five]], nf.x; _, _ = a, b })
	try("41", func() { x, ok := mm[none[z]][nf.x]; _, _ = x, ok })
	try("42", func() { ss[z] = ss[five] + string(rune(none[z])) + nfs.a })
	try("43", func() { _ = none[z:five:nf.x] })
	try("44", func() { k := 1; _ = complex(float64(none[z]), float64(m[ks[five]])); _ = k })
	try("45", func() { _ = cs[none[z]] / cs[nf.x] })
	try("46", func() { _ = any(none[z]) == any(nf.x) })
	try("47", func() { as := []any{}; _ = as[z] == as[five] })
	try("48", func() { as := []any{}; _ = as[z] == nf.x })
	try("49", func() { as := []any{}; _ = nf.x == as[z] })
	try("50", func() { _ = ss[z] == nfs.a || ss[z] < nfs.a })
	try("51", func() { _ = ss[z]+"a" < nfs.a })
	try("52", func() { _ = ss[z] < nfs.a+ss[five] })
	try("53", func() { _ = len(ss[z]) < len(nfs.a+ss[five]) })
	try("54", func() { v := nf.Vm; v2 := gs[z].Vm; _, _ = v, v2 })
	try("55", func() { fs(none[z], nf.Vm) })
	try("56", func() { fs(none[z], nf.i.M) })
	try("57", func() { two2(none[z], [2]int{1, m[ks[five]]}) })
	try("58", func() { two2(none[z], *arrp) })
	try("59", func() { two2(none[z], arrs[five]) })
	try("60", func() { _ = ss[z] + ss[1] + ss[2] + ss[3] + ss[4] + ss[m[ks[five]]] })
	try("61", func() { _ = nfs.a == ss[z]+ss[1]+ss[2]+ss[3]+ss[4]+ss[m[ks[five]]] })
	try("62", func() { i := any(none); _ = none[z] + i.(int) })
	try("63", func() { i := any(none); _ = nf == gs[five] || i.(*G) == gs[z] })
	try("64", func() { none[z], none[five] = nf.x, 1 })
	try("65", func() { id(none[nid(9)]); nid(m[ks[five]] + none[z]) })
}

var arrp *[2]int
var arrs [][2]int

//go:noinline
func two2(a int, b [2]int) {}
func fs(a int, f any)      {}

var ss []string
var cs []complex128
var mm []map[int]int
var ks2 [][]int

type S struct{ a string }

var nfs *S
