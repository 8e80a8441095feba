// m[k] = append(m[k], ...) is one look-up if both keys are the same, constants by their value; what is appended is then evaluated one after the other.
package main

import "fmt"

//go:noinline
func nid(i int) int { return i }

type N int

const c = 1

var ks = []bool{false, true}
var ns = []int{1, 2, 3}
var five = 5
var li = map[int][]int{}
var ln = map[N][]int{}
var ls = map[string][]int{}
var lf = map[float64][]int{}
var lb = map[bool][]int{}
var la = map[any][]int{}
var m = map[bool]int{}

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	const b = true
	x := 1
	t := func(w string, f func()) { try(w, f) }
	t("c 1", func() { li[c] = append(li[1], ns[five], m[ks[nid(7)]]) })
	t("c c", func() { li[c] = append(li[c], ns[five], m[ks[nid(7)]]) })
	t("2-1 1", func() { li[2-1] = append(li[1], ns[five], m[ks[nid(7)]]) })
	t("-1 -1", func() { li[-1] = append(li[-1], ns[five], m[ks[nid(7)]]) })
	t("-1 1-2", func() { li[-1] = append(li[1-2], ns[five], m[ks[nid(7)]]) })
	t("N", func() { ln[-1] = append(ln[1-2], ns[five], m[ks[nid(7)]]) })
	t("N(1)", func() { ln[N(1)] = append(ln[1], ns[five], m[ks[nid(7)]]) })
	t("int(1)", func() { li[int(1)] = append(li[1], ns[five], m[ks[nid(7)]]) })
	t("s", func() { ls["ab"] = append(ls["a"+"b"], ns[five], m[ks[nid(7)]]) })
	t("s raw", func() { ls["ab"] = append(ls[`ab`], ns[five], m[ks[nid(7)]]) })
	t("s ne", func() { ls["ab"] = append(ls[`ac`], ns[five], m[ks[nid(7)]]) })
	t("f", func() { lf[2] = append(lf[2.0], ns[five], m[ks[nid(7)]]) })
	t("f2", func() { lf[0.1] = append(lf[1e-1], ns[five], m[ks[nid(7)]]) })
	t("f3", func() { lf[0.1] = append(lf[0.1000000000000000000000001], ns[five], m[ks[nid(7)]]) })
	t("b", func() { lb[true] = append(lb[b], ns[five], m[ks[nid(7)]]) })
	t("len", func() { li[2] = append(li[len("ab")], ns[five], m[ks[nid(7)]]) })
	t("any", func() { la[2] = append(la[2], ns[five], m[ks[nid(7)]]) })
	t("1+x", func() { li[x+1] = append(li[x+1], ns[five], m[ks[nid(7)]]) })
	t("1+x c", func() { li[x+c] = append(li[x+1], ns[five], m[ks[nid(7)]]) })
	t("1+x 2-1", func() { li[x+(2-1)] = append(li[x+1], ns[five], m[ks[nid(7)]]) })
	t("x<<1", func() { li[x<<1] = append(li[x<<(2-1)], ns[five], m[ks[nid(7)]]) })
	t("'a'", func() { li['a'] = append(li[97], ns[five], m[ks[nid(7)]]) })
}
