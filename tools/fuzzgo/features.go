// features.go - functions about one corner of the language each, which the statements of gen.go hardly reach.
//
// A feature writes what it needs at top level, its names beginning with the feature's, and a function of the feature's name without parameters; the
// program calls it through try. What it prints is fixed by the language or, where that leaves an order open, does not show it.
package main

import (
	"fmt"
	"strings"
)

type feature func(g *gen, name string)

var features = []feature{
	(*gen).flow, (*gen).flow, (*gen).flow, (*gen).pull, (*gen).embedding, (*gen).embedding, (*gen).generics, (*gen).containers, (*gen).mapKeys,
	(*gen).edges, (*gen).consts, (*gen).arrays, (*gen).typeSwitch, (*gen).defers, (*gen).defers, (*gen).channels, (*gen).texts, (*gen).order,
	(*gen).builtins, (*gen).loopVars, (*gen).turns, (*gen).entries, (*gen).faults, (*gen).verbs, (*gen).reflection, (*gen).library, (*gen).slicing,
	(*gen).tparams, (*gen).tparams, (*gen).overFuncs, (*gen).overFuncs, (*gen).unsafely, (*gen).converted, (*gen).converted, (*gen).complexes, (*gen).made, (*gen).made, (*gen).chosen, (*gen).assignments, (*gen).assignments,
}

// feature writes a randomly chosen feature as function x<i>.
func (g *gen) feature(i int) string {
	name := fmt.Sprintf("x%d", i)
	g.vars, g.loop, g.labels, g.inSw, g.fdepth = nil, 0, nil, 0, 0
	features[g.n(len(features))](g, name)
	g.vars = nil
	return name
}

func (g *gen) one(s ...string) string       { return s[g.n(len(s))] }
func (g *gen) dump(t *typ, x string) string { return fmt.Sprintf("d%d(%s)", t.id, x) }
func (g *gen) prt(tag, f string, a ...any)  { g.ln("pr(%q, fmt.Sprint(%s))", tag, fmt.Sprintf(f, a...)) }
func (g *gen) times(lo, hi int, f func(i int)) {
	for i, n := 0, lo+g.n(hi-lo+1); i < n; i++ {
		f(i)
	}
}
func (g *gen) top(f string, a ...any) { g.b.WriteString(fmt.Sprintf(f, a...) + "\n") }
func (g *gen) shown() *typ { // a type that has a dumper and can stand anywhere
	for {
		if t := g.anyType(); t.k != kFunc && t.k != kIface {
			return t
		}
	}
}

// ---- ways through loops ----

type flowLabel struct {
	name string
	loop bool // of a loop, else of a switch, select or block
}

type flowCtx struct {
	depth  int
	labels []flowLabel
	loop   bool // an unlabelled continue has a loop
	brk    bool // an unlabelled break has a statement
	gotos  []string
	used   map[string]bool
	closed bool // inside a function literal without results
}

// flow makes a function of nested loops of every kind, through which control takes every way there is.
func (g *gen) flow(name string) {
	rf := g.p(60)
	g.top("func %sf(x int) (r int, s string) {", name)
	g.ind++
	if rf {
		g.ln("defer func() { if e := recover(); e != nil { s += \"!\" + str(e); r++ } }()")
	}
	g.ln("y := %d", g.n(5))
	g.ln("var fs []func() int")
	g.ln("_, _ = y, fs")
	c := flowCtx{depth: 1 + g.n(4), used: map[string]bool{}}
	g.flowBlock(c, 3+g.n(3))
	g.ln("for _, f := range fs { r = r*3 + f() }")
	g.ln("return r + x + y, s")
	g.shut("}")
	g.open("func %s() {", name)
	g.open("for i := range %d {", 2+g.n(3))
	g.ln("fuel = 300")
	g.ln("try(%q, func() { r, s := %sf(i); pr(%q, fmt.Sprint(r), clip(s, 99)) })", name, name, name)
	g.shut("}")
	g.shut("}")
}

func (g *gen) flowCond() string {
	return fmt.Sprintf("(x*%d+y+%d)%%%d == %d", 1+g.n(4), g.n(5), 2+g.n(4), g.n(2))
}

func (g *gen) flowStep() {
	switch g.n(4) {
	case 0:
		g.ln("x += %d", 1+g.n(5))
	case 1:
		g.ln("y = (y*%d + x) & 15", 1+g.n(3))
	case 2:
		g.ln("r += x %s y", g.one("+", "*", "^", "&"))
	default:
		g.ln("s += %q", string(rune('a'+g.n(26))))
	}
}

func (g *gen) flowBlock(c flowCtx, n int) {
	end := ""
	if g.p(30) {
		end = g.fresh("E")
		c.gotos = append(append([]string{}, c.gotos...), end)
	}
	for ; n > 0; n-- {
		g.flowStmt(c)
	}
	if end != "" {
		if !c.used[end] {
			g.ln("if %s { goto %s }", g.flowCond(), end)
			g.flowStep()
		}
		g.ln("%s:", end)
		g.flowStep()
	}
}

func (g *gen) flowJump(c flowCtx) {
	var w []string
	add := func(s ...string) { w = append(w, s...) }
	if c.loop {
		add("break", "continue")
	} else if c.brk {
		add("break")
	}
	for _, l := range c.labels {
		add("break " + l.name)
		if l.loop {
			add("continue "+l.name, "continue "+l.name)
		}
	}
	for _, l := range c.gotos {
		add("goto " + l)
	}
	if c.closed {
		add("return")
	} else {
		add("return", "return x, s + \"r\"")
	}
	if g.p(15) {
		add(fmt.Sprintf("panic(%q)", g.fresh("p")))
	}
	j := w[g.n(len(w))]
	if _, l, ok := strings.Cut(j, " "); ok {
		c.used[l] = true
	}
	g.ln("if %s { %s }", g.flowCond(), j)
}

func (g *gen) flowStmt(c flowCtx) {
	if c.depth <= 0 || g.p(45) {
		switch g.n(8) {
		case 0, 1, 2:
			g.flowStep()
		case 3:
			g.ln("defer func(k int) { s += \"d\"; r += k + x }(y)")
		case 4:
			g.ln("fs = append(fs, func() int { x++; return x ^ y })")
		default:
			g.flowJump(c)
		}
		return
	}
	in := c
	in.depth--
	lab := g.fresh("L")
	i := g.fresh("i")
	loop := true
	head := ""
	switch g.n(12) {
	case 0:
		head = fmt.Sprintf("for %s := 0; %s < %d; %s++ {", i, i, 1+g.n(4), i)
	case 1:
		head = fmt.Sprintf("for %s := range %d {", i, 1+g.n(4))
	case 2, 3, 4:
		head = fmt.Sprintf("for %s := range %s {", i, g.one("seq(3)", "seq(5)", "seqd(4, &s)", "seqp(3)", "seqr(3)", "func(yield func(int) bool) { for q := range seq(3) { if !yield(q * x) { return } } }"))
	case 5:
		head = fmt.Sprintf("for %s, q%s := range seq2([]int{x, y}) {", i, i)
	case 6:
		head = fmt.Sprintf("for %s := range []int{y, x, 2} {", i)
	case 7:
		head, loop = "switch x & 3 {", false
	case 8:
		head, loop = "select {", false
	case 9:
		head, loop = "{", false
	case 10:
		head, loop = "func() {", false
	case 11:
		head, loop = "switch any(y).(type) {", false
	}
	fn := strings.HasPrefix(head, "func")
	if fn {
		in = flowCtx{depth: in.depth, used: map[string]bool{}, closed: true}
		g.open("%s", head)
		g.ln("tick()")
		g.flowBlock(in, 1+g.n(3))
		if g.p(30) {
			g.ln("if e := recover(); e != nil { s += \"never\" }")
		}
		g.shut("}()")
		return
	}
	plain := head == "{"
	// The label's use has to be known before it is written: text of the statement first.
	saved := g.b
	g.b = strings.Builder{}
	in.labels = append([]flowLabel{}, c.labels...)
	if !plain {
		in.labels = append(in.labels, flowLabel{lab, loop})
	}
	in.loop = loop || c.loop
	in.brk = !plain || c.brk
	if !loop && !plain {
		in.loop = false // an unlabelled break is the switch's
		if c.loop && g.p(30) {
			in.labels = append(in.labels, flowLabel{lab, false})
		}
	}
	g.open("%s", head)
	body := func() { g.ln("tick()"); g.flowBlock(in, 1+g.n(3)) }
	switch {
	case loop:
		g.ln("_ = %s", i)
		if strings.Contains(head, "q"+i) {
			g.ln("_ = q%s", i)
		}
		if g.p(50) {
			g.ln("x += %s", i)
		}
		body()
	case plain:
		body()
	case head == "select {":
		g.ind--
		g.ln("default:")
		g.ind++
		body()
	case strings.Contains(head, "type"):
		g.ind--
		g.ln("case %s:", g.one("int", "int, string", "string, error", "error", "nil, bool"))
		g.ind++
		body()
		g.ind--
		g.ln("default:")
		g.ind++
		g.flowStep()
	default:
		for k := range 2 + g.n(2) {
			g.ind--
			g.ln("case %d:", k)
			g.ind++
			body()
			if g.p(25) && k < 1 {
				g.ln("fallthrough")
			}
		}
	}
	g.shut("}")
	text := g.b.String()
	g.b = saved
	if c.used[lab] {
		g.ln("%s:", lab)
	}
	g.b.WriteString(text)
}

// ---- iter.Pull ----

func (g *gen) pull(name string) {
	t := g.shown()
	g.top("type %stree struct { v %s; l, r *%stree }", name, t.name, name)
	g.open("func (t *%stree) all(yield func(%s) bool) bool {", name, t.name)
	g.ln("return t == nil || t.l.all(yield) && yield(t.v) && t.r.all(yield)")
	g.shut("}")
	g.open("func (t *%stree) put(v %s, k int) *%stree {", name, t.name, name)
	g.ln("if t == nil { return &%stree{v: v} }", name)
	g.ln("if k&1 == 0 { t.l = t.l.put(v, k>>1) } else { t.r = t.r.put(v, k>>1) }")
	g.ln("return t")
	g.shut("}")
	g.open("func (t *%stree) seq(end *int) iter.Seq[%s] {", name, t.name)
	g.ln("return func(yield func(%s) bool) { defer func() { *end++ }(); t.all(yield) }", t.name)
	g.shut("}")
	g.open("func %s() {", name)
	g.ln("var t *%stree", name)
	g.ln("end := 0")
	g.times(1, 5, func(i int) { g.ln("t = t.put(%s, %d)", g.e(t, 1), g.n(16)) })
	g.ln("next, stop := iter.Pull(t.seq(&end))")
	g.ln("_ = next")
	g.ln("%s", g.one("defer stop()", "_ = stop"))
	g.times(2, 9, func(i int) {
		switch g.n(8) {
		case 0:
			g.ln("stop()")
			g.prt("end", "end")
		case 1:
			g.ln("for v := range t.seq(&end) { pr(\"v\", %s); if w, ok := next(); ok { pr(\"w\", %s) } else { break } }", g.dump(t, "v"), g.dump(t, "w"))
		case 2:
			g.open("{")
			g.ln("next2, stop2 := iter.Pull2(func(yield func(int, %s) bool) { i := 0; for v := range t.seq(&end) { if !yield(i, v) { break }; i++ } })", t.name)
			g.ln("for range %d { i, v, ok := next2(); pr(\"2\", fmt.Sprint(i, ok), %s) }", 1+g.n(4), g.dump(t, "v"))
			if g.p(70) {
				g.ln("stop2()")
			} else {
				g.ln("_ = stop2")
			}
			g.shut("}")
		case 3:
			g.open("try(\"pp\", func() {")
			g.ln("n, s := iter.Pull(func(yield func(int) bool) { yield(1); %s; yield(2) })", g.one("panic(\"in\")", "var m map[int]int; m[1] = 2", "defer func() { pr(\"dd\", str(recover())) }(); panic(\"q\")", "yield(7)"))
			g.ln("for range 4 { v, ok := n(); pr(\"n\", fmt.Sprint(v, ok)); if %s { s() } }", g.one("v == 1", "v == 2", "!ok", "false"))
			g.shut("})")
		default:
			v := g.fresh("v")
			g.ln("%s, ok%s := next()", v, v)
			g.ln("pr(\"next\", %s, fmt.Sprint(ok%s, end))", g.dump(t, v), v)
		}
	})
	g.prt("end", "end")
	g.shut("}")
}

// ---- embedded structs and interfaces ----

func (g *gen) embedding(name string) {
	n := 2 + g.n(4)
	type level struct {
		ptr  bool            // embeds the level below by pointer
		def  map[string]bool // method: has a pointer receiver
		face bool            // embeds interface nameD
		v    bool            // has a field v of its own
	}
	ms := []string{"A", "B", "C"}
	lv := make([]level, n)
	g.top("type %sD interface { D(int) int }", name)
	g.top("type %sE interface { %sD; A(int) int }", name, name)
	g.top("type %sF interface { %sE; %sD; B(int) int }", name, name, name)
	g.top("type %sim int", name)
	g.top("func (m %sim) D(a int) int { return int(m)*a + 1 }", name)
	faced := false
	for i := range lv {
		l := &lv[i]
		l.def, l.v, l.ptr = map[string]bool{}, i == 0 || g.p(20), g.p(40)
		l.face = !faced && g.p(40)
		faced = faced || l.face
		s := "n" + fmt.Sprint(i) + " int"
		if i > 0 {
			s += "; " + map[bool]string{true: "*", false: ""}[l.ptr] + fmt.Sprintf("%sL%d", name, i-1)
		}
		if l.face {
			s += "; " + name + "D"
		}
		if l.v {
			s += "; v int"
		}
		g.top("type %sL%d struct { %s }", name, i, s)
		for _, m := range ms {
			if i == 0 || g.p(25) {
				l.def[m] = g.p(50)
				g.top("func (x %s%sL%d) %s(a int) int { x.v += a; x.n%d--; return x.v*10 + x.n%d + %d }", map[bool]string{true: "*", false: ""}[l.def[m]], name, i, m, g.n(i+1), i, i)
			}
		}
	}
	// in says whether the method is in the method set of level i's values.
	in := func(i int, m string) bool {
		for byptr := false; i >= 0; i-- {
			if ptr, ok := lv[i].def[m]; ok {
				return byptr || !ptr
			}
			byptr = byptr || lv[i].ptr
		}
		return false
	}
	var lit func(i int) string
	lit = func(i int) string {
		s := fmt.Sprintf("%sL%d{n%d: %d", name, i, i, g.n(9))
		if i > 0 {
			below := lit(i - 1)
			if lv[i].ptr {
				below = "&" + below
				if g.p(4) {
					below = "nil"
				}
			}
			s += fmt.Sprintf(", %sL%d: %s", name, i-1, below)
		}
		if lv[i].face && g.p(90) {
			s += fmt.Sprintf(", %sD: %sim(%d)", name, name, g.n(5))
		}
		if lv[i].v {
			s += fmt.Sprintf(", v: %d", g.n(9))
		}
		return s + "}"
	}
	g.top("type %sbox[T any] struct { T1 T; *%sL%d }", name, name, n-1)
	g.open("func %s() {", name)
	g.ln("x := %s", lit(n-1))
	g.ln("y := x")
	g.ln("p := &y")
	typ := fmt.Sprintf("%sL%d", name, n-1)
	g.ln("_ = p")
	g.times(6, 16, func(int) {
		g.open("{")
		m := g.one(ms...)
		a := g.n(20)
		switch g.n(14) {
		case 0:
			g.prt("x."+m, "x.%s(%d)", m, a)
		case 1:
			g.prt("p."+m, "p.%s(%d)", m, a)
		case 2:
			g.ln("f := %s.%s", g.one("x", "p", "y", "(&x)"), m)
			g.ln("x.v, y.v = %d, %d", g.n(50), g.n(50))
			g.prt("mv", "f(%d)", a)
		case 3:
			g.ln("f := (*%s).%s", typ, m)
			g.prt("me", "f(%s, %d)", g.one("&x", "p"), a)
		case 4:
			if in(n-1, m) {
				g.ln("f := %s.%s", typ, m)
				g.prt("me", "f(%s, %d)", g.one("x", "*p"), a)
			}
		case 5:
			v := "&x"
			if in(n-1, m) && g.p(60) {
				v = "x"
			}
			g.ln("var i interface { %s(int) int } = %s", m, v)
			g.ln("x.v += 7")
			g.prt("i", "i.%s(%d), i.%s(1)", m, a, m)
			g.prt("is", "i.(fmt.Stringer) != nil")
		case 6:
			g.prt("eq", "%s", g.one("x == y", "x == *p", "any(x) == any(y)", "any(&x) == any(p)"))
		case 7:
			k := g.n(n)
			g.prt("f", "x.n%d, p.n%d, x.v", k, k)
			g.ln("p.n%d += %d", k, a)
			g.prt("f", "x.n%d, y.n%d", k, k)
		case 8:
			if faced {
				g.prt("D", "x.D(%d)", a)
				g.ln("var f %sF = &x", name)
				g.ln("var e %sE = f", name)
				g.prt("F", "f.A(1), e.A(2), %sD(e).D(3), %sF.B(f, 4), e.(%sF).B(5)", name, name, name)
			}
		case 9:
			g.ln("b := %sbox[%s]{%s: p}", name, g.one("int", "string", "[2]any"), typ)
			g.ln("_ = b")
			g.prt("box", "b.%s(%d), b.v", m, a)
		case 10:
			g.ln("defer func() { pr(\"dx\", fmt.Sprint(x.v, y.v)) }()")
			g.ln("defer p.%s(%d)", m, a)
			g.ln("defer x.%s(%d)", m, a)
		case 11:
			g.ln("y = x")
			g.prt("copy", "y.%s(%d), x.v, y.v", m, a)
		case 12:
			g.ln("s := []%s{x, y}", typ)
			g.ln("for i := range s { s[i].v += i; pr(\"s\", fmt.Sprint(s[i].%s(%d))) }", m, a)
			g.ln("mm := map[string]*%s{\"k\": p}", typ)
			g.prt("mm", "mm[\"k\"].%s(1), mm[\"k\"].v, y.v", m)
		case 13:
			k := g.n(n)
			sub := "x"
			for j := n - 2; j >= k; j-- {
				sub += fmt.Sprintf(".%sL%d", name, j)
			}
			if k < n-1 && lv[k+1].ptr {
				g.ln("q := %s", sub)
			} else {
				g.ln("q := &%s", sub)
			}
			g.prt("q", "q.%s(%d), %s.v, x.v", m, a, sub)
		}
		g.shut("}")
	})
	g.shut("}")
}

// ---- generic types, methods and constraints ----

func (g *gen) generics(name string) {
	X := name
	g.top("type %sN interface { ~%s | ~%s; M(int) int }", X, g.byName["N0"].base, uniq(g.byName["N0"].base, g.byName["N1"].base))
	g.top("func %ssum[T %sN](a ...T) (s int) { for i, x := range a { s = s*3 + x.M(i) + int(x)&7 }; return }", X, X)
	g.top("type %sP[K comparable, V any] struct { k K; v V; next *%sP[K, V] }", X, X)
	g.top("func (p *%sP[K, V]) with(k K, v V) *%sP[K, V] { return &%sP[K, V]{k, v, p} }", X, X, X)
	g.open("func (p *%sP[K, V]) all() iter.Seq2[K, V] {", X)
	g.ln("return func(yield func(K, V) bool) { for ; p != nil; p = p.next { if !yield(p.k, p.v) { return } } }")
	g.shut("}")
	g.top("func (p %sP[_, V]) get() (v V) { defer func() { v = p.v }(); return }", X)
	g.top("type %sA[T any] = %sP[string, T]", X, X)
	g.top("type %sem[T any] struct { %sA[T]; n int }", X, X)
	g.top("func %smap[S ~[]T, T, U any](s S, f func(T) U) (r []U) { for _, x := range s { r = append(r, f(x)) }; return }", X)
	g.top("func %sred[T, A any](s []T, a A, f func(A, T) A) A { for _, x := range s { a = f(a, x) }; return a }", X)
	g.top("type %sS interface { Set(int); Get() int }", X)
	g.top("type %sc struct { n int }", X)
	g.top("func (c *%sc) Set(n int) { c.n = n + 1 }", X)
	g.top("func (c %sc) Get() int { return c.n * 2 }", X)
	g.top("func %snew[T any, PT interface { *T; %sS }](n int) (x T) { PT(&x).Set(n); return }", X, X)
	g.top("type %sO[T any] interface { less(T) bool }", X)
	g.top("func (c %sc) less(d %sc) bool { return c.n < d.n }", X, X)
	g.top("func %smin[T %sO[T]](a T, b ...T) T { for _, x := range b { if x.less(a) { a = x } }; return a }", X, X)
	g.open("func %skind[T any](x T) string {", X)
	g.ln("switch y := any(x).(type) {")
	g.ln("case int, int8, uint8: return fmt.Sprintf(\"int %%v\", y)")
	g.ln("case string: return \"str \" + y")
	g.ln("case []T: return \"slice\"")
	g.ln("case map[string]T: return \"map\"")
	g.ln("case interface { M(int) int }: return \"M\"")
	g.ln("case %sP[string, T]: return \"P\"", X)
	g.ln("}")
	g.ln("var z [2]T")
	g.ln("return fmt.Sprintf(\"%%T %%d\", *new(T), len(z))")
	g.shut("}")
	g.top("type %sF[T any] func(T) T", X)
	g.top("func (f %sF[T]) twice(x T) T { return f(f(x)) }", X)
	g.top("type %sL[T any] []T", X)
	g.top("func (l *%sL[T]) push(x ...T) int { *l = append(*l, x...); return len(*l) }", X)
	g.top("func (l %sL[T]) each(f func(int, T) bool) { for i, x := range l { if !f(i, x) { return } } }", X)
	g.top("type %sset[T comparable] map[T]struct{}", X)
	g.top("func (s %sset[T]) add(x ...T) int { for _, y := range x { s[y] = struct{}{} }; return len(s) }", X)
	g.open("func %s() {", name)
	g.times(4, 10, func(int) {
		t, u := g.shown(), g.shown()
		k := t
		for !k.keyok {
			k = g.scalar()
		}
		g.open("{")
		switch g.n(12) {
		case 0:
			o := g.byName[g.one("N0", "N1")]
			g.prt("sum", "%ssum(%s, %s)", X, g.typed(o, 2), g.typed(o, 1))
		case 1:
			g.ln("var p *%sP[%s, %s]", X, k.name, t.name)
			g.ln("p = p.with(%s, %s).with(%s, %s)", g.e(k, 1), g.e(t, 1), g.e(k, 1), g.e(t, 1))
			g.ln("for k, v := range p.all() { pr(\"kv\", %s, %s); if len(%s) > 3 { break } }", g.dump(k, "k"), g.dump(t, "v"), g.dump(k, "k"))
			g.ln("f := p.get")
			g.ln("p.v = %s", g.e(t, 1))
			g.ln("pr(\"get\", %s, %s)", g.dump(t, "f()"), g.dump(t, "(*p).get()"))
		case 2:
			g.ln("e := %sem[%s]{%sA[%s]{k: %q, v: %s}, 3}", X, t.name, X, t.name, "q", g.e(t, 1))
			g.ln("pr(\"em\", e.k, %s, %s)", g.dump(t, "e.get()"), g.dump(t, "e.with(\"z\", e.v).v"))
			g.ln("h := (*%sem[%s]).with", X, t.name)
			g.ln("pr(\"h\", %s)", g.dump(t, fmt.Sprintf("h(&e, \"y\", %s).get()", g.e(t, 1))))
		case 3:
			g.ln("m := %smap([]%s{%s, %s}, func(x %s) %s { _ = x; return %s })", X, t.name, g.e(t, 1), g.e(t, 1), t.name, u.name, g.e(u, 1))
			g.ln("for _, y := range m { pr(\"map\", %s) }", g.dump(u, "y"))
		case 4:
			g.prt("red", "%sred([]%s{%s, %s}, 1, func(a int, x %s) int { return a*5 + len(%s) })", X, t.name, g.e(t, 1), g.e(t, 1), t.name, g.dump(t, "x"))
		case 5:
			g.prt("new", "%snew[%sc](%d).Get(), %smin(%sc{%d}, %sc{%d}, %snew[%sc](2)).n", X, X, g.n(9), X, X, g.n(9), X, g.n(9), X, X)
		case 6:
			if t.k != kPtr && t.k != kAny && g.plain(t) {
				g.prt("kind", "%skind(%s)", X, g.typed(t, 1))
			}
		case 7:
			g.ln("pr(\"F\", %s)", g.dump(t, fmt.Sprintf("%sF[%s](func(x %s) %s { return %s }).twice(%s)", X, t.name, t.name, t.name, g.one("x", g.e(t, 1)), g.e(t, 1))))
		case 8:
			g.ln("var l %sL[%s]", X, t.name)
			g.ln("f := l.push")
			g.prt("push", "f(%s), l.push(%s, %s), l.push()", g.e(t, 1), g.e(t, 1), g.e(t, 1))
			g.ln("for i, x := range l.each { if i == %d { continue }; pr(\"each\", strconv.Itoa(i), %s) }", g.n(3), g.dump(t, "x"))
		case 9:
			g.ln("s := %sset[%s]{}", X, k.name)
			g.prt("set", "s.add(%s, %s), s.add(), s.add(%s)", g.e(k, 1), g.e(k, 1), g.e(k, 1))
		case 10:
			g.ln("var f func(%s) %s = gid", t.name, t.name)
			g.ln("pr(\"inf\", %s)", g.dump(t, "f("+g.e(t, 1)+")"))
			g.ln("fs := []func(%s) %s{gid[%s], f, func(x %s) %s { return x }}", t.name, t.name, t.name, t.name, t.name)
			g.ln("for _, f := range fs { pr(\"fs\", %s) }", g.dump(t, "gapply("+g.e(t, 1)+", f)"))
		case 11:
			g.ln("type loc[T any] struct { a [%d]T; b %s }", 1+g.n(3), u.name)
			g.ln("x := loc[%s]{b: %s}", t.name, g.e(u, 1))
			g.ln("x.a[0] = %s", g.e(t, 1))
			g.ln("y := gid(x)")
			g.ln("x.a[0] = %s", g.e(t, 1))
			g.ln("pr(\"loc\", %s, %s, %s)", g.dump(t, "x.a[0]"), g.dump(t, "y.a[0]"), g.dump(u, "y.b"))
		}
		g.shut("}")
	})
	g.shut("}")
}

// uniq is b unless it is a: a union must not name a type twice; int's place is taken by uintptr, which no type of the program has.
func uniq(a, b string) string {
	if a == b {
		return "uintptr"
	}
	return b
}
