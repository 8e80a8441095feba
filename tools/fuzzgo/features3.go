// features3.go - more of features.go: variables of earlier turns, what fails first in assignments, conversions out of range.
package main

import (
	"fmt"
	"strings"
)

// turns keeps the address of a variable of one turn of a loop, or of goto, beyond it, without a closure, and writes through it later.
func (g *gen) turns(name string) {
	g.top("type %sT struct { a, b int; c [2]int }", name)
	g.open("func %s() {", name)
	g.ln("x := %d", g.n(9))
	g.times(2, 5, func(i int) {
		n := 2 + g.n(5)
		g.open("func() {")
		g.ln("var p *int")
		g.ln("var q *%sT", name)
		g.ln("_, _ = p, q")
		use := func(v string) {
			g.ln("if p != nil { *p %s %d; x ^= *p }", g.one("+=", "=", "-=", "^="), g.n(50))
			if g.p(40) {
				g.ln("t := %sT{a: %s, c: [2]int{x&7, %d}}", name, v, g.n(5))
				g.ln("if q != nil { q.b += t.a; q.c[%d]++; t.c = q.c; pr(\"q\", fmt.Sprint(*q)) }", g.n(2))
				g.ln("if %s&1 == %d { q = &t; p = &t.%s }", v, g.n(2), g.one("a", "b", "c[0]", "c[1]"))
			}
			g.ln("if %s%%%d == %d { p = &%s }", v, 1+g.n(3), g.n(2), v)
			if g.p(25) {
				g.ln("if x&%d == 1 { y := %s; p = &y; %s }", 1+g.n(7), v, g.one("break", "continue", "pr(\"y\", strconv.Itoa(y))"))
			}
			g.ln("pr(\"t\", strconv.Itoa(%s))", v)
		}
		switch g.n(7) {
		case 0:
			g.open("for i := 0; i < %d; i++ {", n)
			use("i")
		case 1:
			g.open("for i, j := 0, %d; i < j; i, j = i+1, j-1 {", n*2)
			use(g.one("i", "j"))
		case 2:
			g.open("for i := range %d {", n)
			use("i")
		case 3:
			g.open("for i, v := range []int{%d, x, 3, %d} {", g.n(9), g.n(9))
			g.ln("_ = i")
			use("v")
		case 4:
			g.open("for i, v := range seq2([]int{x, 1, %d}) {", g.n(9))
			g.ln("_ = i")
			use("v")
		case 5:
			g.open("for n := 0; ; n++ {")
			g.ln("v := n * %d", 1+g.n(3))
			g.ln("if n == %d { if p != nil { *p += v }; break }", n)
			use("v")
		case 6:
			l := g.fresh("L")
			g.ln("n := 0")
			g.ln("%s:", l)
			g.open("for range 1 {") // what may break and continue
			g.ln("v := n")
			use("v")
			g.shut("}")
			g.open("if n++; n < %d {", n)
			g.ln("goto %s", l)
		}
		g.shut("}")
		g.ln("if p != nil { pr(\"p\", strconv.Itoa(*p)) }")
		g.ln("if q != nil { pr(\"q\", fmt.Sprint(*q)) }")
		g.shut("}()")
		g.ln("pr(\"x\", strconv.Itoa(x))")
	})
	g.shut("}")
}

// entries assigns to entries of maps, elements, and fields where several parts of the statement fail, and tells which did, and what was assigned before.
func (g *gen) entries(name string) {
	keys := []struct{ t, lit string }{{"uint8", "%d"}, {"int", "%d"}, {"int32", "%d"}, {"string", "\"%d\""}, {"float64", "%d.5"}, {"any", "%d"}, {"[2]int8", "[2]int8{%d}"}, {"bool", "%d > 1"}}
	k := keys[g.n(len(keys))]
	lit := func() string { return fmt.Sprintf(k.lit, g.n(4)) }
	g.top("type %sF struct { k %s; n int; m map[%s]int; l map[%s][]int }", name, k.t, k.t, k.t)
	g.top("func %si(i int) int { return i }", name)
	g.open("func %s() {", name)
	g.ln("ks, none := []%s{%s, %s, %s}, []int(nil)", k.t, lit(), lit(), lit())
	g.ln("ns := []int{1, 2, 3}")
	g.ln("f := &%sF{k: %s, m: map[%s]int{}, l: map[%s][]int{}}", name, lit(), k.t, k.t)
	g.ln("var nf *%sF", name)
	g.ln("z, two, five := 0, 2, 5")
	g.ln("_, _, _, _, _, _ = ks, none, nf, z, two, five")
	key := func() string {
		return g.one(lit(), "ks[z]", "ks[two]", "ks[five]", "f.k", "nf.k", "ks["+name+"i(1)]", "ks["+name+"i(7)]")
	}
	num := func() string {
		return g.one("1", "ns[z]", "ns[five]", "none[z]", "none["+name+"i(3)]", "f.n", "nf.n", "ns["+name+"i(2)]", "len(f.m)", "f.m["+key()+"]", "5/z", "7%two", "-f.n", "f.n+ns[two]", name+"i(9)")
	}
	place := func() string {
		return g.one("f.m["+key()+"]", "f.m["+key()+"]", "f.m["+key()+"]", "nf.m["+key()+"]", "f.n", "nf.n", "ns[z]", "ns[five]", "none[two]", "z", "two")
	}
	g.times(6, 14, func(int) {
		g.open("func() {")
		g.ln("defer func() { pr(\"r\", fmt.Sprint(recover(), len(f.m), len(f.l), f.n, ns, z, two)); clear(f.m); clear(f.l); f.n = 0; ns = []int{1, 2, 3}; z, two = 0, 2 }()")
		do := func(f string, a ...any) {
			s := fmt.Sprintf(f, a...)
			g.ln("pr(\"s\", %q)", s)
			g.ln("%s", s)
		}
		switch g.n(6) {
		case 0:
			do("f.m[%s] %s %s", key(), g.one("+=", "-=", "*=", "|=", "^=", "/=", "%=", "<<=", "="), num())
		case 1:
			x := key()
			do("f.l[%s] = append(f.l[%s], %s, %s)", x, x, num(), num())
		case 2:
			do("f.m[%s]%s", key(), g.one("++", "--"))
		default:
			n := 2 + g.n(2)
			var l, r []string
			for range n {
				l, r = append(l, place()), append(r, num())
			}
			do("%s = %s", strings.Join(l, ", "), strings.Join(r, ", "))
		}
		g.ln("pr(\"m\", fmt.Sprint(f.m, f.l))")
		g.shut("}()")
	})
	g.ln("for _, x := range []float64{%s} { pr(\"c\", fmt.Sprint(int64(x), uint64(x), uint32(x), uint8(x), int16(x), uint64(float32(x)))) }",
		strings.Join([]string{g.one("math.Inf(1)", "math.Inf(-1)", "math.NaN()"), g.one("1e19", "-1e19", "1<<63", "1<<64", "3e9", "-3e9"), fmt.Sprintf("%d.75", g.n(1<<40)-1<<39)}, ", "))
	g.shut("}")
}
