// features6.go - more of features.go: assignments and returns of several values, in functions of their own, since what a closure changes is in memory to a compiler and
// follows other rules than variables that nobody else sees.
package main

import (
	"fmt"
	"strings"
)

var sideNums = strings.Split("5/z|s[z]|1|@f(1)|a|b|-a|nf.n|*ip|m[5/y]|mm[any(e)]|len(ss[y])|int(uint8(5/y))|e.(int)|@T{5/y}.a|[2]int{1, s[y]}[z]|func() int { return 5/y }()|@f(s[z])|fx.n|@g|@g+s[y]|5/y+@f(2)|min(a, 5/y)|*np|la[y+5]|(&@T{5/y}).a|t.a|"+
	"@f(a)+s[y]|x.n|@b(5/y == 1)|@b(s[y] == 1 && a == 1)|@b(e == any(5/y))|@b(any(uint8(5/y)) == e)|len(string(rune(5/y)))|len([]any{5/y, s[z]})|@b(ss[y] < \"a\")|@b(ss[y]+\"x\" == \"q\")|@b((@T{5/y}) == t)|mt[@T{5/y}]|mt[@T{s[z]}]+5/y|"+
	"int(real(cc[y]))|la[@f(z)+5]|a+b*5/y|len(sl[@f(1):])|cap(sl[z:2])|int(*(*uint8)(bp))|copy(sl, s)|len(append(s, 5/y))", "|")

var sidePlaces = strings.Split("a|b|*ip|fx.n|s[y]|m[1]|m[5/z]|m[s[y]]|@g|nf.n|la[z]|la[a]|la[y+5]|x.n|*np|t.a|nf.m[5/y]|x.p.n|mt[@T{5/y}]|mm[e]|sl[a]|sl[b+z]|sl[@f(0)]|pa[a]|npa[5/y]|fs[z].n|fs[a].n|px.n|m[a]|m[la[a]]|m[sl[a]]|_", "|")

// assignments writes functions with one such statement each, and tells what it changed and which part failed.
func (g *gen) assignments(name string) {
	g.tops(name, `
type @T struct { a int }
type @F struct { n int; m map[int]int; p *@F }
type @X struct { *@F }
//go:noinline
func @f(i int) int { return i }
//go:noinline
func @b(b bool) int { if b { return 1 }; return 0 }
func @two() (int, int) { return 1, 2 }
func @three() (int, int, int) { return 1, 2, 3 }
var @g int
`)
	list := func(l []string, n int) string {
		var s []string
		for range n {
			s = append(s, l[g.n(len(l))])
		}
		return strings.Join(s, ", ")
	}
	vars := `var y, z int; var s []int; var ss []string; m := map[int]int{}; var nf *@F; fx := &@F{p: &@F{}}; var la [5]int; var np *int; ip := new(int); var e any = "s"; mm := map[any]int{}; mt := map[@T]int{}; var t @T; x := @X{&@F{}}; px := &x; var cc []complex128; sl := []int{1, 2, 3}; pa := &[3]int{}; var npa *[3]int; fs := []*@F{{}, {}}; bp := unsafe.Pointer(new(int))
_, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _ = y, z, s, ss, m, nf, fx, la, np, ip, e, mm, mt, t, x, px, cc, sl, pa, npa, bp, fs`
	show := `defer func() { pr("v", fmt.Sprint(*ip, len(m), @g, fx.n, len(mm), len(mt), x.F != nil, sl, *pa, fs[0].n, fs[1].n)) }()`
	show = strings.ReplaceAll(show, "x.F", "x.@F")
	n := 6 + g.n(14)
	for i := range n {
		k := 2 + g.n(2)
		sig, st, end := "()", "", "_, _ = a, b"
		switch g.n(12) {
		case 0, 1, 2, 3:
			st = list(sidePlaces, k) + " = " + list(sideNums, k)
		case 4, 5:
			st = list(sidePlaces, k) + " = " + []string{"@two()", "@three()"}[k-2]
		case 6:
			st = "var ok bool; " + list(sidePlaces, 1) + ", ok = " + g.one("m[5/z]", "e.(int)", "mm[e]", "m[s[z]]", "m[1]", "mt[@T{5/y}]") + "; _ = ok"
		case 7:
			st = g.one("var c, d any = ", "c, d := ") + list(sideNums, 2) + g.one("", "; p := &c; _ = *p") + "; _, _ = c, d"
		case 8:
			st = list(sidePlaces[:len(sidePlaces)-1], 1) + " " + g.one("+=", "-=", "/=", "|=") + " " + list(sideNums, 1)
		default:
			sig, end = "() (a, b int)", "return "+list(sideNums, 2)
			st = g.one("", "", "defer func() { pr(\"ab\", fmt.Sprint(a, b)) }()", "inc := func() { a += 0 }; _ = inc")
		}
		g.open("func %s_%d%s {", name, i, sig)
		if sig == "()" {
			g.ln("var a, b int")
		}
		g.ln("%s", strings.ReplaceAll(vars, "@", name))
		if sig == "()" || g.p(50) {
			g.ln("%s", strings.ReplaceAll(show, "@", name))
		}
		for _, s := range []string{st, end} {
			if s != "" {
				g.ln("%s", strings.ReplaceAll(s, "@", name))
			}
		}
		g.shut("}")
	}
	g.open("func %s() {", name)
	for i := range n {
		g.ln("try(%q, func() { %sg = 0; %s_%d() })", fmt.Sprint(i), name, name, i)
	}
	g.shut("}")
}
