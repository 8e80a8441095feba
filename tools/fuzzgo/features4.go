// features4.go - more of features.go: which of the failing parts of an expression fails first.
package main

import (
	"fmt"
	"strings"
)

// A faulty makes expressions in which nearly everything can fail: p is the prefix of the program's functions and types, k the type of the maps' keys.
// There are no constants that a compiler would complain of.
type faulty struct {
	*gen
	p, k string
}

func (f *faulty) key(d int) string {
	s := []string{"ks[z]", "ks[two]", "ks[five]", "f.k", "nf.k", "ks[" + f.p + "id(one)]", "ks[" + f.p + "nid(five)]", f.p + "kid(ks[five])", f.p + "nkid(nf.k)", "f.mk[ks[five]]", "lk"}
	if d > 0 {
		s = append(s, "f.mk["+f.key(d-1)+"]", f.p+"kid("+f.key(d-1)+")")
	}
	return f.one(s...)
}

func (f *faulty) num(d int) string {
	if d <= 0 || f.gen.p(35) {
		s := f.one("one", "ns[z]", "ns[five]", "none[z]", "none[@nid(one)]", "f.n", "nf.n", "ns[@id(two)]", "len(f.m)", "f.m["+f.key(0)+"]", "5/z", "7 % two", "-f.n", "@nid(two)", "x",
			"f.a[five]", "nf.a[z]", "fp.p.a[two]", "*ip", "*nip", "len(nss[five])", "e.(int)", "nf.e.(int)", "len(nf.s)", "int(nf.u)", "int(f.c[five])", "arr[five]")
		return strings.ReplaceAll(s, "@", f.p)
	}
	n, t := func() string { return f.num(d - 1) }, func() string { return f.text(d - 1) }
	form := f.one("(%n + %n)", "(%n * %n)", "(%n / %n)", "@id(%n)", "@sum(%n, %n)", "@nsum(%n, %n)", "@rest(%n, %n)", "@any(%n, %t)", "f.g(%n)", "nf.g(%n)", "f.i.N(%n)", "nf.i.N(%n)", "f.V(%n, %n)", "nf.p.V(%n, %n)",
		"f.P(%n, %n)", "min(%n, %n)", "ns[%n]", "f.mi[%n]", "len(%t)", "len(append(ns, %n, %n))", "@num(%b)", "int(uint8(%n))", "len(fmt.Sprint(%n, %t))", "@S{%n, %n}.a", "[2]int{%n, %n}[z]", "len([]any{%n, %t})",
		"len(map[int]int{%n: %n})", "(&@S{a: %n}).a", "func(a, b int) int { return a + b }(%n, %n)", "len(ns[%n:%n])", "int(%t[%n])", "@st(%n, @S{%n, one})", "@two(%t, %n)", "@mix(%n, []int{%n}, %t)")
	return f.fill(form, n, t, d)
}

// fill replaces %n, %t, %b and @.
func (f *faulty) fill(form string, n, t func() string, d int) string {
	var b strings.Builder
	for i := 0; i < len(form); i++ {
		switch {
		case form[i] == '@':
			b.WriteString(f.p)
		case form[i] == '%' && i+1 < len(form) && strings.IndexByte("ntb", form[i+1]) >= 0:
			i++
			b.WriteString(map[byte]func() string{'n': n, 't': t, 'b': func() string { return f.truth(d - 1) }}[form[i]]())
		default:
			b.WriteByte(form[i])
		}
	}
	return b.String()
}

func (f *faulty) text(d int) string {
	if d <= 0 || f.gen.p(40) {
		return f.fill(f.one("ss[one]", "ss[z]", "nss[five]", "f.s", "nf.s", "f.ms["+f.key(0)+"]", "string(f.c)", "string(bs[two])", "@txt(two)"), nil, nil, 0)
	}
	form := f.one("(%t + %t)", "(%t + \"c\" + %t)", "(%t + (%t + %t))", "string(rune(%n))", "string(bs[%n])", "%t[%n:]", "@cat(%t, %t)", "ss[%n]", "f.mss[%t]", "f.mss[string(bs[%n])]", "(ss[z]+nss[z]+f.s+ss[one]+ss[z]+%t)")
	return f.fill(form, func() string { return f.num(d - 1) }, func() string { return f.text(d - 1) }, d)
}

func (f *faulty) boxed(d int) string {
	return f.one("any("+f.num(d)+")", "any("+f.text(d)+")", "f.e", "nf.e", "es[five]", "any(nf.p)", "f.me["+f.key(0)+"]")
}

func (f *faulty) truth(d int) string {
	a, b := f.boxed(1), f.boxed(1)
	form := f.one("(%n == %n)", "(%n < %n)", "(%t == %t)", "(%t < %t)", "(%t == \"abc\")", "("+a+" == "+b+")", "("+a+" == %n)", "(%n == "+a+")", "(%n > one && %n > z)", "(nf.p == ps[%n])", "(@S{%n, one} == nf.s2)",
		"(nf.a == f.a)", "("+a+" != nil)", "(f.b3 == ([3]string{%t, %t}))")
	return f.fill(form, func() string { return f.num(d - 1) }, func() string { return f.text(d - 1) }, d)
}

func (f *faulty) place() string {
	return f.one("f.m["+f.key(1)+"]", "f.m["+f.key(1)+"]", "nf.m["+f.key(1)+"]", "f.n", "nf.n", "ns[z]", "ns[five]", "none[two]", "z", "two", "x", "*ip", "*nip", "fp.p.n", "f.a[five]", "fp.a[two]", "fp.p.a[five]",
		"nf.a[z]", "ns["+f.num(1)+"]", "ps["+f.num(0)+"].n", "f.mi["+f.num(1)+"]", "f.mp["+f.key(1)+"].n", "arr[five]", "arr[z]", "f.p.p.a[five]")
}

func (f *faulty) stmt() string {
	n, t := func() string { return f.num(2) }, func() string { return f.text(1) }
	k, x := f.key(1), f.num(1)
	form := f.one("f.m["+k+"] "+f.one("+=", "*=", "|=", "/=", "%=", "=")+" %n", "f.l["+k+"] = append(f.l["+k+"], %n, %n)", f.place()+" = %n", f.place()+" "+f.one("+=", "-=", "/=")+" %n", "ns = append(ns, %n, %n, %n)",
		"nn["+x+"] = append(nn["+x+"], %n, %n)", "nn[z] = append(nn[%n], nn[%n]...)", "ns = append(ns[%n:], make([]int, "+f.one("two", "one", "none[z]", "nf.n")+")...)", "es = append(es, %n, %t)", "sink = []any{%n, %t, %n}", "sink = %t", "if %b { z = 1 }",
		"z = func() int { a, b := func() (int, int) { return %n, %n }(); return a + b }()", "z = func() int { a, b := func() (a, b int) { defer func() { recover() }(); return %n, %n }(); return a*100 + b }()",
		"z = func() int { a, b := func() (a, b int) { g := func() { a++ }; _ = g; return %n, %n }(); return a*100 + b }()", "a, b := %n, %n; _, _ = a, b", "chs["+f.num(0)+"] <- %n", "_ = map[any]int{%n: %n, %t: one}", "a, ok := f.mi[%n]; _, _ = a, ok",
		"defer @nsum(%n, %n)", "copy(ns["+f.num(0)+":], ns["+f.num(0)+":"+f.num(0)+"])", "delete(f.mi, %n)", "for i := range (%n)&7 { x += i }", "switch (%n) { case %n: x = 3; case %n: x = 4 }", "sink = &@F{n: %n, s: %t, e: %n}",
		f.place()+", "+f.place()+" = %n, %n", f.place()+", "+f.place()+" = %n, %n", f.place()+", "+f.place()+", "+f.place()+" = %n, %n, %n")
	return f.fill(form, n, t, 2)
}

// faults tells of statements in which many parts fail which one did, and what was done before.
func (g *gen) faults(name string) {
	keys := []struct{ t, lit string }{{"uint8", "uint8(%d)"}, {"int", "%d"}, {"int32", "int32(%d)"}, {"string", "\"%d\""}, {"float64", "%d.5"}, {"any", "%d"}, {"[2]int8", "[2]int8{%d}"}, {"bool", "%d > 1"}, {"struct{ a, b int32 }", "struct{ a, b int32 }{%d, 1}"}}
	k := keys[g.n(len(keys))]
	f := &faulty{g, name, k.t}
	for _, s := range strings.Split(strings.TrimSpace(`
type @K = `+k.t+`
type @S struct { a, b int }
type @I interface { N(int) int }
type @F struct { k @K; sl []int; n int; m map[@K]int; l map[@K][]int; mk map[@K]@K; mi map[int]int; ms map[@K]string; mss map[string]string; me map[@K]any; mp map[@K]*@F; a [3]int; p *@F; e any; s string; u uint8; c []byte; i @I; g func(int) int; s2 @S; b3 [3]string }
func (f *@F) P(a, b int) int { return a + b }
//go:noinline
func (f @F) V(a, b int) int { return a - b }
type @T int
//go:noinline
func (t @T) N(a int) int { return a }
func @id(i int) int { return i }
//go:noinline
func @nid(i int) int { return i }
//go:noinline
func @txt(i int) string { return fmt.Sprint(i) }
func @kid(k @K) @K { return k }
//go:noinline
func @nkid(k @K) @K { return k }
func @sum(a, b int) int { return a + b }
//go:noinline
func @nsum(a, b int) int { return a + b }
//go:noinline
func @rest(a int, b ...int) int { return a }
//go:noinline
func @any(a ...any) int { return 1 }
//go:noinline
func @cat(a, b string) string { return a + b }
//go:noinline
func @st(a int, s @S) int { return a + s.a }
//go:noinline
func @two(a, b any) int { return 2 }
//go:noinline
func @mix(a int, b []int, c any) int { return a + b[0] }
//go:noinline
func @num(b bool) int { if b { return 1 }; return 0 }`), "\n") {
		g.top("%s", strings.ReplaceAll(s, "@", name))
	}
	lit := func() string { return fmt.Sprintf(k.lit, g.n(4)) }
	g.open("func %s() {", name)
	g.ln("ks, none := []%sK{%s, %s, %s}, []int(nil)", name, lit(), lit(), lit())
	// Assignments alone do not use a variable.
	for _, s := range strings.Split(strings.TrimSpace(`
var f, nf *@F
var fp @F
var ns []int
var z, one, two, five, x int
var ip, nip *int
var ss, nss []string
var bs [][]byte
var e, sink any
var es []any
var ps []*@F
var chs []chan int
var arr [4]int
var nn [][]int
lk := ks[1]
_, _, _, _, _, _, _, _, _, _, _, _, _, _, _ = none, nip, nss, bs, e, ps, lk, nf, fp, sink, ss, nn, chs, one, five
reset := func() {
ns, nn, arr = []int{1, 2, 3}, [][]int{{1}}, [4]int{}
z, one, two, five, x = 0, 1, 2, 5, 7
y := 4
ip, ss, bs, e, es = &y, []string{"p", "q"}, [][]byte{[]byte("ab"), nil, []byte("abc")}, 1, []any{2}
f = &@F{k: ks[0], m: map[@K]int{}, l: map[@K][]int{}, mk: map[@K]@K{}, mi: map[int]int{}, ms: map[@K]string{}, mss: map[string]string{}, me: map[@K]any{}, mp: map[@K]*@F{ks[0]: {}}, i: @T(1), g: func(i int) int { return i + x }, s: "s", c: []byte{1}}
fp, f.p, ps, chs = @F{p: f}, &@F{p: &@F{}}, []*@F{f}, []chan int{make(chan int, 5)}
}
try := func(do func()) {
reset()
defer func() { pr("r", fmt.Sprint(recover(), len(f.m), len(f.l), len(f.mi), f.n, f.a, f.p.n, ns, nn, z, two, x, *ip, len(es), len(chs[0]), arr)) }()
do()
}`), "\n") {
		g.ln("%s", strings.ReplaceAll(s, "@", name))
	}
	g.times(10, 25, func(int) { g.ln("try(func() { %s })", f.stmt()) })
	g.shut("}")
}
