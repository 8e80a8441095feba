// An entry is made by a call with the map and the key: what fails in the operands of a call in either fails first.
package main

import "fmt"

//go:noinline
func nid(i int) int { return i }

type S struct{ a int }
type F struct {
	m  map[string]int
	mi map[int]int
	ik map[int]int
	sk map[int]string
	bk map[bool]int
	ak map[any]int
}

var is = []int{1, 2, 3}
var bs = []bool{true}
var bytes [][]byte
var es = []any{true}
var ss = []string{"", ""}
var five, two = 5, 2
var nf *F
var f = &F{}
var x int
var np *int

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	t := func(w string, f func()) { try(w, f) }
	t("=1", func() { nf.mi[f.ik[is[five]]] = 1 })
	t("=x", func() { nf.mi[f.ik[is[five]]] = x })
	t("=is", func() { nf.mi[f.ik[is[five]]] = is[six()-0] })
	t("+=", func() { nf.mi[f.ik[is[five]]] += 1 })
	t("++", func() { nf.mi[f.ik[is[five]]]++ })
	t("+=x", func() { nf.mi[f.ik[is[five]]] += x })
	t("+=is", func() { nf.mi[f.ik[is[five]]] += is[nid(6)] })
	t("/=is", func() { nf.mi[f.ik[is[five]]] /= is[nid(6)] })
	t("/=is2", func() { nf.mi[is[five]] /= is[nid(6)] })
	t("s", func() { nf.m[ss[five]] = 1 })
	t("s+", func() { nf.m[ss[five]+"a"] = 1 })
	t("s++", func() { nf.m[ss[five]+"a"]++ })
	t("s+y", func() { nf.m[ss[five]+"a"] = is[nid(6)] })
	t("s/y", func() { nf.m[ss[five]+"a"] /= is[nid(6)] })
	t("b", func() { nf.bk[es[five] == x] = 1 })
	t("b2", func() { nf.bk[is[five] == x] = 1 })
	t("b3", func() { nf.bk[bs[five]] = 1 })
	t("a", func() { nf.ak[is[five]] = 1 })
	t("a2", func() { nf.ak[es[five]] = 1 })
	t("list", func() { nf.mi[f.ik[is[five]]], x = 1, 2 })
	t("list2", func() { x, nf.mi[f.ik[is[five]]] = 1, 2 })
	t("list3", func() { x, nf.mi[f.ik[is[five]]] = 1, is[nid(6)] })
	t("list4", func() { *np, nf.mi[f.ik[is[five]]] = 1, is[nid(6)] })
	t("list4", func() { nf.m[ss[five]+"a"], nf.mi[f.ik[is[nid(6)]]] = 1, is[nid(7)] })
	t("multi", func() { nf.mi[f.ik[is[five]]], x = two2() })
	t("multi2", func() { nf.mi[f.ik[is[five]]], *np = two2() })
	t("ok", func() { var ok bool; nf.mi[f.ik[is[five]]], ok = f.mi[is[nid(6)]]; _ = ok })
	t("ok2", func() { var ok bool; nf.mi[f.ik[is[five]]], ok = f.mi[1]; _ = ok })
	t("idx of m", func() { ms := []map[int]int{}; ms[nid(8)][f.ik[is[five]]] = 1 })
	t("idx of mm", func() { ms := map[int]map[int]int{}; ms[is[nid(8)]][f.ik[is[five]]] = 1 })
	t("idx of mm2", func() { ms := map[int]*F{}; ms[1].mi[is[five]]++ })
	t("idx of mm3", func() { ms := map[int]*F{}; ms[1].mi[f.ik[is[five]]]++ })
	t("range", func() {
		for nf.mi[f.ik[is[five]]] = range 3 {
		}
	})
	t("deref", func() { nf.mi[*np] = 1 })
	t("deref", func() { f.mi[*np+is[five]] = 1 })
	t("two of range", func() {
		for nf.mi[f.ik[is[five]]], x = range is {
		}
	})
	t("value of range", func() {
		for _, nf.mi[f.ik[is[five]]] = range is {
		}
	})
	t("local", func() { y := 0; y, nf.mi[f.ik[is[five]]] = two2(); _ = y })
	t("local list", func() { y := 0; y, nf.mi[f.ik[is[five]]] = 1, 2; _ = y })
	t("received", func() { c := make(chan int, 1); c <- 1; nf.mi[f.ik[is[five]]] = <-c })
	t("bytes", func() { nf.m[string(bytes[five])] = 1 })
	t("bytes++", func() { nf.m[string(bytes[five])]++ })
	t("struct", func() { var g *struct{ m map[S]int }; g.m[S{is[five]}] = 1 })
	t("struct++", func() { var g *struct{ m map[S]int }; g.m[S{is[five]}]++ })
	t("any++", func() { nf.ak[S{is[five]}]++ })
	t("array", func() { var g *struct{ m map[[2]int]int }; g.m[[2]int{is[five], 1}]++ })
	t("array of", func() { var g *struct{ m map[int][3]int }; x = g.m[f.ik[is[five]]][1] })
	t("append", func() {
		var g *struct{ l map[int][]int }
		g.l[f.ik[is[five]]] = append(g.l[f.ik[is[five]]], is[nid(6)])
	})
	t("append2", func() { var g *struct{ l map[int][]int }; g.l[f.ik[is[five]]] = append(g.l[f.ik[is[five]]], x) })
	t("append3", func() { var g *struct{ l map[string][]int }; g.l[ss[five]+"a"] = append(g.l[ss[five]+"a"], x) })
	t("append4", func() { var g *struct{ l map[string][]int }; g.l[ss[five]] = append(g.l[ss[five]], x) })
	t("append5", func() { var g *struct{ l map[bool][]int }; g.l[bs[five]] = append(g.l[bs[five]], x) })
}

//go:noinline
func two2() (int, int) { return 1, 2 }

//go:noinline
func six() int { return 6 }
