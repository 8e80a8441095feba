// features2.go - more of features.go: values, conversions, constants, panics, channels, text, order, and packages about values.
package main

import (
	"fmt"
	"strings"
)

// ---- containers of values: arrays of arrays, maps by odd keys, slices ----

func (g *gen) containers(name string) {
	t := g.shown()
	g.top("type %sq[T any] struct { a []T; head int }", name)
	g.top("func (q *%sq[T]) put(x ...T) { q.a = append(q.a, x...) }", name)
	g.top("func (q *%sq[T]) get() (x T, ok bool) { if q.head == len(q.a) { return }; x = q.a[q.head]; clear(q.a[q.head:q.head+1]); q.head++; return x, true }", name)
	g.top("type %sn struct { v %s; next, prev *%sn; kids map[string]*%sn }", name, t.name, name, name)
	g.open("func %s() {", name)
	g.ln("var q %sq[%s]", name, t.name)
	g.times(3, 8, func(int) {
		if g.p(50) {
			g.ln("q.put(%s, %s)", g.e(t, 1), g.e(t, 1))
		} else {
			g.ln("{ x, ok := q.get(); pr(\"get\", %s, fmt.Sprint(ok, len(q.a)-q.head)) }", g.dump(t, "x"))
		}
	})
	g.ln("root := &%sn{kids: map[string]*%sn{}}", name, name)
	g.ln("root.next, root.prev = root, root")
	g.times(2, 6, func(i int) {
		g.ln("for n := (&%sn{v: %s, kids: map[string]*%sn{\"up\": root}}); n.next == nil; { n.prev, n.next = root.prev, root; n.prev.next, n.next.prev = n, n; root.kids[%q] = n }", name, g.e(t, 1), name, g.one("a", "b", "c", "d"))
	})
	g.ln("for n := root.next; n != root; n = n.next { pr(\"n\", %s, fmt.Sprint(n.kids[\"up\"] == root, n.kids[\"x\"] == nil)) }", g.dump(t, "n.v"))
	g.prt("kids", "len(root.kids), root.kids[\"a\"] != nil")
	g.shut("}")
}

func (g *gen) arrays(name string) {
	t := g.shown()
	for t.k == kAny || t.k == kMap {
		t = g.shown()
	}
	n, m := 1+g.n(4), 1+g.n(3)
	g.top("type %sA [%d][%d]%s", name, n, m, t.name)
	g.top("type %sB struct { a %sA; p *%sA; b [%d]%sA }", name, name, name, m, name)
	g.top("func %sf(a %sA, x %s) (b %sA) { b = a; a[0][%d] = x; b[%d] = a[0]; return }", name, name, t.name, name, g.n(m), g.n(n))
	g.top("func (a %sA) val(x %s) %s { a[%d][0] = x; return a[0][0] }", name, t.name, t.name, g.n(n))
	g.top("func (a *%sA) ptr(x %s) %s { a[%d][0] = x; return a[0][0] }", name, t.name, t.name, g.n(n))
	show := func(x string) {
		g.ln("for _, r := range %s { for i := range r { s += %s + \",\" } }", x, g.dump(t, "r[i]"))
		g.ln("pr(%q, s)", x)
		g.ln("s = \"\"")
	}
	g.open("func %s() {", name)
	g.ln("var s string")
	g.ln("var a, b %sA", name)
	g.ln("c := %sB{p: &a}", name)
	g.times(5, 14, func(int) {
		i, j := g.n(n), g.n(m)
		x := g.e(t, 2)
		g.open("{")
		defer g.shut("}")
		switch g.n(13) {
		case 0:
			g.ln("a[%d][%d] = %s", i, j, x)
		case 1:
			g.ln("b = %sf(a, %s)", name, x)
		case 2:
			g.ln("a, b = b, a")
		case 3:
			g.ln("for i, r := range a { r[0] = %s; a[%d] = b[i]; b[i] = r }", x, g.n(n))
		case 4:
			g.ln("for i := range a { q := &b[i]; q[%d] = %s; a[i] = *q }", j, x)
		case 5:
			g.ln("c.a, c.b[%d] = a, *c.p", j)
			g.ln("c.p[%d][%d] = %s", i, j, x)
			show(fmt.Sprintf("c.b[%d]", j))
		case 6:
			g.ln("pr(\"val\", %s, %s)", g.dump(t, fmt.Sprintf("a.val(%s)", x)), g.dump(t, fmt.Sprintf("b.ptr(%s)", g.e(t, 1))))
		case 7:
			g.ln("for _, r := range c.p { c.p[%d][0] = r[%d] }", i, j)
		case 8:
			if t.cmp {
				g.prt("eq", "a == b, a[%d] == b[%d], a != *c.p, c.b == [%d]%sA{a}", i, g.n(n), m, name)
			}
		case 9:
			if t.keyok {
				g.ln("mk := map[%sA]int{a: 1, b: 2}", name)
				g.ln("mk[*c.p] += 4")
				g.prt("mk", "mk[a], mk[b], mk[c.a]")
				g.ln("delete(mk, b)")
				g.prt("mk", "len(mk) < 3")
			}
		case 10:
			g.ln("sl := a[%d][:]", i)
			g.ln("copy(sl, b[%d][:])", g.n(n))
			g.ln("sl[%d] = %s", j, x)
		case 11:
			g.ln("fa := func(q [%d][%d]%s) %s { q[%d][%d] = %s; return q[%d][0] }", n, m, t.name, t.name, i, j, x, g.n(n))
			g.ln("pr(\"fa\", %s)", g.dump(t, "fa(a)"))
		case 12:
			g.ln("var ar = [...][%d]%s{%d: {%s}, {%d: %s}}", m, t.name, g.n(3), x, j, g.e(t, 1))
			g.ln("d := any(ar)")
			g.ln("ar[0][0] = %s", x)
			g.prt("d", "len(ar), d != nil")
		}
	})
	show("a")
	show("b")
	show("c.p")
	g.shut("}")
}

func (g *gen) mapKeys(name string) {
	g.top("type %sk struct { a int8; b string; c [2]bool; d any }", name)
	g.top("type %si interface { M(int) int }", name)
	g.open("func %s() {", name)
	keys := []string{"any", "[2]any", name + "k", "float64", "[3]string", "I", "complex128", "*int", "chan int", "[0]int", "struct{ x, _ int }", "uint8", "error"}
	val := g.shown()
	k := keys[g.n(len(keys))]
	g.ln("m := map[%s]%s{}", k, val.name)
	g.ln("p, q, ch := new(int), new(int), make(chan int)")
	g.ln("_, _, _ = p, q, ch")
	g.ln("nan, zero := math.NaN(), 0.0")
	g.ln("_, _ = nan, zero")
	key := func() string {
		switch k {
		case "any":
			return g.one("1", "int8(1)", "\"s\"", "1.0", "nil", "nan", "-zero", "zero", "[2]int{1, 2}", "struct{}{}", name+"k{a: 1}", "p", "q", "N0(1)", "[]int{1}", "map[int]int{}", "func() {}", "true", "'x'", "complex(1, zero)", "[1]any{3}", "[1]any{[]int{}}", "&"+name+"k{}", "error(nil)")
		case "[2]any":
			return "[2]any{" + g.one("1", "2", "nil", "\"a\"", "nan", "[]int{}") + ", " + g.one("p", "nil", "int64(7)", "\"\"") + "}"
		case name + "k":
			return fmt.Sprintf("%sk{%d, %q, [2]bool{%s}, %s}", name, g.n(2), g.one("", "x", "yy"), g.one("", "true", "1: true"), g.one("nil", "1", "\"x\"", "nan", "[]int{}"))
		case "float64":
			return g.one("0", "-zero", "zero", "nan", "1", "math.Inf(1)", "1e300", "0.1", "float64(float32(0.1))")
		case "[3]string":
			return fmt.Sprintf("[3]string{%q, \"b\", %q}", g.one("", "a"), g.one("", "c"))
		case "I":
			return g.one("I(N0(1))", "I(N1(1))", "nil", "I(N0(3))", "I(N1(0))")
		case "complex128":
			return g.one("0", "1i", "complex(nan, 0)", "complex(zero, -zero)", "complex(-zero, zero)", "complex(1, 2)")
		case "*int":
			return g.one("p", "q", "nil")
		case "chan int":
			return g.one("ch", "nil")
		case "[0]int":
			return "[0]int{}"
		case "struct{ x, _ int }":
			return "struct{ x, _ int }{x: " + g.one("1", "2", "3") + "}"
		case "uint8":
			return fmt.Sprint(g.n(12))
		}
		return g.one("nil", "error(nil)", "os.ErrNotExist", "os.ErrExist", "fmt.Errorf(\"x\")")
	}
	g.times(6, 20, func(int) {
		switch g.n(8) {
		case 0, 1, 2:
			g.ln("try(\"set\", func() { m[%s] = %s; pr(\"len\", strconv.Itoa(len(m))) })", key(), g.e(val, 1))
		case 3:
			g.ln("try(\"del\", func() { delete(m, %s); pr(\"len\", strconv.Itoa(len(m))) })", key())
		case 4, 5:
			g.ln("try(\"get\", func() { v, ok := m[%s]; pr(\"get\", %s, fmt.Sprint(ok)) })", key(), g.dump(val, "v"))
		case 6:
			g.ln("for k, v := range m { if len(%s)&1 == 0 { delete(m, k) } }", g.dump(val, "v"))
			g.prt("len", "len(m)")
		case 7:
			g.ln("{ n, w := 0, \"\"; for _, v := range m { n++; w = max(w, %s) }; pr(\"range\", strconv.Itoa(n), w) }", g.dump(val, "v"))
		}
	})
	if g.p(40) {
		g.ln("for k := range m { delete(m, k) }")
		g.prt("len", "len(m)")
		g.ln("clear(m)")
		g.prt("len", "len(m)")
	}
	g.shut("}")
}

// ---- numbers ----

func (g *gen) edges(name string) {
	g.open("func %s() {", name)
	val := func(t *typ) string { return g.wrap(t, g.lit(t)) }
	g.times(8, 20, func(int) {
		t, u := g.pick(g.ints), g.pick(g.ints)
		f := g.pick(g.types[10:12])
		o := fmt.Sprintf("try(%q, func() { pr(%q, ", "e", "e")
		end := ") })"
		switch g.n(12) {
		case 0, 1:
			g.ln("%s%s%s", o, g.dump(u, fmt.Sprintf("%s(%s)", u.name, val(t))), end)
		case 2:
			g.ln("%s%s%s", o, g.dump(t, fmt.Sprintf("%s %s %s", val(t), g.one("/", "%", "*", "+", "-", "&^"), val(t))), end)
		case 3:
			g.ln("%s%s%s", o, g.dump(t, fmt.Sprintf("%s %s %s", val(t), g.one("<<", ">>"), val(u))), end)
		case 4:
			g.ln("%s%s%s", o, g.dump(f, fmt.Sprintf("%s(%s)", f.name, val(t))), end)
		case 5: // whole numbers within the range of the type, fractions cut off
			x := g.one("0.999", "-0.999", "1.5", "126.9", "100", "3.0000001", "127.99")
			if t.signed {
				x = g.one(x, "-127.5", "-128.9", "-1")
			}
			g.ln("%s%s%s", o, g.dump(t, fmt.Sprintf("%s(idfloat64(%s))", t.name, x)), end)
		case 6:
			x := g.one("9.2233720368547748e18", "-9.223372036854775808e18", "4294967295.7", "2147483648", "1<<53 + 2", "-2147483649.5", "1e15")
			g.ln("%s%s%s", o, g.dump(g.byName["int64"], "int64(idfloat64("+x+"))"), end)
			x = g.one("1.8446744073709550e19", "9.223372036854775808e18", "9.2233720368547778e18", "1<<63 - 1025", "4294967296.9")
			g.ln("%s%s%s", o, g.dump(g.byName["uint64"], "uint64(idfloat64("+x+"))"), end)
		case 7:
			a, b := val(f), val(f)
			g.ln("%s%s, fmt.Sprint(%s %s %s)%s", o, g.dump(f, fmt.Sprintf("%s %s %s", a, g.one("*", "/", "+", "-"), b)), a, g.one("<", "<=", "==", "!=", ">", ">="), b, end)
		case 8:
			x := g.one("math.NaN()", "math.Inf(-1)", "math.Inf(1)", "math.Copysign(0, -1)", "idfloat64(1e39)", "5e-324", "math.MaxFloat32", "1.0000000596046448", "16777217", "-1e-46")
			g.ln("%s%s, %s%s", o, g.dump(g.byName["float32"], "float32(idfloat64("+x+"))"), g.dump(f, fmt.Sprintf("%s(%s(%s), %s)", g.one("min", "max"), f.name, x, val(f))), end)
		case 9:
			c := func() string {
				p := func() string {
					return g.one("0", "1", "-1", "2.5", "math.Inf(1)", "math.NaN()", "math.Copysign(0, -1)", "1e300", "-3e-300")
				}
				return "idcomplex128(complex(" + p() + ", " + p() + "))"
			}
			x, y := c(), c()
			g.ln("%s%s, fmt.Sprint(%s == %s, complex64(%s) != complex64(%s))%s", o, g.dump(g.byName["complex128"], x+" "+g.one("+", "-", "*", "/")+" "+y), x, y, x, y, end)
		case 10:
			g.ln("%s%s%s", o, g.dump(t, fmt.Sprintf("-%s - ^%s + +%s", val(t), val(t), val(t))), end)
		case 11:
			g.ln("%s%s, %s%s", o, g.dump(g.byName["string"], fmt.Sprintf("string(rune(%s))", val(t))), g.dump(t, fmt.Sprintf("%s(%s(%s)) %s 3", t.name, u.name, val(t), g.one("<<", "|", "^", "/"))), end)
		}
	})
	g.shut("}")
}

func (g *gen) consts(name string) {
	X := strings.ToUpper(name[:1]) + name[1:]
	var shown []string
	exprs := []string{"iota", "iota*iota", "1 << iota", "1 << (10*iota)", "iota*3 - 7", "iota%3", "^iota", "-iota", "iota/2.0", "'a' + iota", "float64(iota) / 4", "len(\"abc\") + iota", "iota < 2", "\"s\"[:0] + \"t\"", "1 - iota*0.5", "iota + 2i", "N0(iota & 3)", "uint8(iota) << 3", "1 << iota >> 1", "complex(iota, 1)", "real(2i*2i) + iota", "min(iota, 3, 2.5)", "max(-iota, -2)"}
	g.times(1, 3, func(b int) {
		g.top("const (")
		var last []string
		g.times(2, 7, func(i int) {
			if i == 0 || g.p(25) {
				last = nil
				g.times(1, 3, func(int) {
					e := exprs[g.n(len(exprs))]
					if strings.Contains(e, ":0]") {
						e = "\"t\" + \"u\""
					}
					last = append(last, e)
				})
				g.top("\t%s%s", strings.Join(g.constNames(X, b, i, len(last), &shown), ", "), " = "+strings.Join(last, ", "))
			} else {
				g.top("\t%s", strings.Join(g.constNames(X, b, i, len(last), &shown), ", "))
			}
		})
		g.top(")")
	})
	g.open("func %s() {", name)
	for _, s := range shown {
		g.ln("pr(%q, fmt.Sprintf(\"%%v %%T\", %s, %s))", s, s, s)
	}
	num := func() string {
		return g.one("1", "3", "7", "0.1", "1e3", "2.5", "'a'", "(1<<20)", "0x1p-3", "10", "1e-2", "100", "0b101", "0o17", "1_000")
	}
	g.times(3, 8, func(int) {
		x := num()
		for range 1 + g.n(5) {
			x = fmt.Sprintf("(%s %s %s)", x, g.one("+", "-", "*", "/"), num())
		}
		t := g.pick(g.types[10:12])
		g.ln("pr(\"c\", %s, fmt.Sprint(%s < %s, %s == %s, %s - 0.0))", g.dump(t, t.name+"("+x+")"), x, num(), num(), num(), x)
	})
	g.times(1, 4, func(int) {
		s := 60 + g.n(400)
		g.prt("big", "(1<<%d + %d) >> %d, 1<<%d %% %d, -1<<%d>>%d, (1<<%d - 1) & 0xff", s, g.n(1000), s-g.n(40), s, 2+g.n(999), s, s-1-g.n(10), s)
	})
	g.ln("const loc = len([%d]int{}) + len(%q)", 1+g.n(9), "héllo")
	g.ln("var arr [loc]struct{}")
	g.ln("var sh uint = %d", g.n(70))
	g.ln("var w int64 = 1 << sh")
	g.ln("var f32 float32 = 1<<%d", g.n(60))
	g.ln("var i8 = int8(1) << %d", g.n(7))
	g.ln("type dur int64")
	g.ln("var d dur = %d * (1 << 10)", g.n(99))
	g.prt("loc", "loc, len(arr), w, f32, i8, d, 5.0 == 5, 'a' * 2, 7/2, 7/2.0, 1<<3.0, uint8(255) &^ %d", g.n(255))
	g.shut("}")
}

func (g *gen) constNames(X string, b, i, n int, shown *[]string) (l []string) {
	for j := range n {
		s := "_"
		if g.p(80) {
			s = fmt.Sprintf("%s_%d_%d_%d", X, b, i, j)
			*shown = append(*shown, s)
		}
		l = append(l, s)
	}
	return
}

// ---- type switches ----

func (g *gen) typeSwitch(name string) {
	g.top("type %sE struct { c int }", name)
	g.top("func (e *%sE) Error() string { return \"E\" + strconv.Itoa(e.c) }", name)
	g.top("type %sG[T any] struct { v T }", name)
	g.top("func (%sG[T]) M(a int) int { return a }", name)
	all := []string{"int", "string", "N0", "N1", "[]int", "map[string]int", "error", "*" + name + "E", name + "G[int]", name + "G[string]", "nil", "I", "func()", "func(int) bool", "chan int", "<-chan int", "[2]int", "struct{ a int }", "bool", "float64", "fmt.Stringer", "any", "*int", "uint8", "rune", "interface{ M(int) int }", "[]any", "complex128"}
	vals := []string{"1", "\"s\"", "N0(2)", "N1(3)", "[]int{4}", "map[string]int{\"a\": 5}", "error(&" + name + "E{6})", "os.ErrExist", name + "G[int]{7}", name + "G[string]{\"8\"}", "nil", "(*" + name + "E)(nil)", "func() {}", "func(int) bool { return true }", "make(chan int)", "(<-chan int)(nil)", "[2]int{9}", "struct{ a int }{10}", "true", "1.5", "new(int)", "uint8(11)", "'r'", "[]any{1}", "2i", "struct{ b int }{1}", "[3]int{}", "any(I(N0(1)))"}
	g.open("func %sf(x any) (s string) {", name)
	g.ln("defer func() { if r := recover(); r != nil { s += \" \" + str(r) } }()")
	bind := g.p(60)
	if bind {
		g.ln("switch y := x; z := y.(type) {")
	} else {
		g.ln("switch x.(type) {")
	}
	perm := g.r.Perm(len(all))
	nc := 2 + g.n(6)
	seen := map[string]bool{}
	def := g.n(nc)
	for c := range nc {
		var l []string
		for range 1 + g.n(3) {
			if len(perm) == 0 {
				break
			}
			t := all[perm[0]]
			perm = perm[1:]
			k := t
			if t == "interface{ M(int) int }" {
				k = "I"
			}
			if !seen[k] {
				seen[k] = true
				l = append(l, t)
			}
		}
		if c == def {
			g.ln("default:")
			if bind {
				g.ln("\ts += fmt.Sprintf(\"default %%T \", z)")
			} else {
				g.ln("\ts += \"default \"")
			}
		}
		if len(l) == 0 {
			continue
		}
		g.ln("case %s:", strings.Join(l, ", "))
		if bind {
			g.ln("\ts += fmt.Sprintf(\"%d %%T \", z)", c)
			if len(l) == 1 {
				switch l[0] {
				case "int", "N0", "N1", "uint8", "float64", "complex128", "rune":
					g.ln("\tz++; s += fmt.Sprint(z, x)")
				case "error", "*" + name + "E":
					g.ln("\ts += z.Error()")
				case "I", "interface{ M(int) int }":
					g.ln("\ts += fmt.Sprint(z.M(2))")
				case "[]int", "[2]int":
					g.ln("\tz[0]++; s += fmt.Sprint(z, x)")
				}
			}
		} else {
			g.ln("\ts += \"%d \"", c)
		}
		if g.p(15) {
			g.ln("\tif len(s) > 3 { break }; s += \"-\"")
		}
	}
	g.ln("}")
	t := all[g.n(len(all))]
	if t != "nil" {
		g.ln("w, ok := x.(%s)", t)
		g.ln("_ = w")
		g.ln("s += fmt.Sprint(\" \", ok)")
		if g.p(60) {
			g.ln("_ = x.(%s)", t)
		}
	}
	g.ln("return s")
	g.shut("}")
	g.open("func %s() {", name)
	g.ln("for i, x := range []any{%s} { pr(\"ts\", strconv.Itoa(i), %sf(x)) }", strings.Join(vals, ", "), name)
	g.shut("}")
}

// ---- defer, panic, recover ----

func (g *gen) defers(name string) {
	n := 2 + g.n(4)
	g.top("type %sr struct { n int; log *[]string }", name)
	g.top("func (r %sr) val(s string) { *r.log = append(*r.log, s + strconv.Itoa(r.n)) }", name)
	g.top("func (r *%sr) ptr(s string) { *r.log = append(*r.log, s + strconv.Itoa(r.n)); r.n++ }", name)
	g.top("func (r *%sr) rec(s string) { *r.log = append(*r.log, s + fmt.Sprint(recover())) }", name)
	for i := range n {
		g.open("func %sf%d(r *%sr, a int) (x int, err error) {", name, i, name)
		g.ln("tick()")
		var stmts func(depth int, indefer bool, k int)
		stmts = func(depth int, indefer bool, k int) {
			for ; k > 0; k-- {
				switch g.n(16) {
				case 0:
					g.ln("defer r.%s(%q)", g.one("val", "ptr"), g.fresh("v"))
				case 1:
					g.ln("defer (*r).val(%q)", g.fresh("w"))
				case 2:
					g.ln("r.n += %d", g.n(9))
				case 3, 4, 5:
					if depth > 0 {
						g.open("defer func(q int) {")
						if g.p(60) {
							g.ln("if e := recover(); e != nil { r.val(\"R\" + str(e)); x += q }")
						}
						stmts(depth-1, true, 1+g.n(3))
						if g.p(40) {
							g.ln("x = x*2 + q")
						}
						g.shut("}(r.n + a)")
					}
				case 6:
					g.ln("if a%%%d == %d { panic(%s) }", 2+g.n(3), g.n(2), g.one("\"s"+g.fresh("")+"\"", "fmt.Errorf(\"e%d\", a)", "a", "[2]int{a, 1}", "N0(3)", "error(nil)", "&a == nil", "'c'", "2.5"))
				case 7:
					g.ln("if a == %d { %s }", g.n(4), g.one("var m map[string]int; m[\"a\"] = 1", "var p *struct{ z [9]int }; p.z[a] = 2", "_ = []int{1}[a+1:][a]", "_ = any(a).(string)", "_ = any(r).(error)", "_ = 1 / (a - a)", "_ = make([]int, a-9)", "var f func(); f()", "_ = [4]int([]int{a})", "close((chan int)(nil))", "var e error; _ = e.Error()", "_ = \"abc\"[a:][7-a:]"))
				case 8, 9:
					if i > 0 {
						g.ln("if y, e := %sf%d(r, a+%d); e == nil { x += y } else { err = e }", name, g.n(i), g.n(3))
					}
				case 10:
					if depth > 0 {
						g.open("for i := range %d {", 1+g.n(3))
						g.ln("defer func() { r.val(\"L\"); x += i; i++ }()")
						stmts(depth-1, indefer, 1)
						g.shut("}")
					}
				case 11:
					if !indefer && depth > 0 {
						g.open("func() {")
						g.ln("defer r.rec(\"rec\")")
						stmts(depth-1, true, 1+g.n(2))
						g.shut("}()")
					}
				case 12:
					g.ln("defer r.rec(%q)", g.fresh("z"))
				case 13:
					if indefer {
						g.ln("if r.n&1 == 0 { return }")
					} else {
						g.ln("if a == %d { return a + x, err }", g.n(5))
					}
				case 14:
					g.ln("err = fmt.Errorf(\"w%%d %%w\", x, err)")
				case 15:
					if g.p(30) {
						g.ln("if a == 3 { defer panic(%q) }", g.fresh("dp"))
					} else if g.p(30) {
						g.ln("for q := range seq(3) { defer r.val(\"sq\" + strconv.Itoa(q)); if q == a { panic(\"inseq\") } }")
					}
				}
			}
		}
		stmts(2, false, 3+g.n(5))
		if g.p(50) {
			g.ln("return x + %d, err", g.n(9))
		} else {
			g.ln("return")
		}
		g.shut("}")
	}
	g.open("func %s() {", name)
	g.open("for a := range 5 {")
	g.ln("var log []string")
	g.ln("fuel = 300")
	g.ln("try(%q, func() { x, err := %sf%d(&%sr{a, &log}, a); pr(\"r\", fmt.Sprint(x), str(err)) })", name, name, n-1, name)
	g.ln("pr(\"log\", log...)")
	if g.p(30) {
		g.ln("log = nil")
		g.ln("done := make(chan bool)")
		g.ln("go func() { defer close(done); defer func() { log = append(log, fmt.Sprint(recover())) }(); defer runtime.Goexit(); %sf%d(&%sr{a, &log}, a) }()", name, n-1, name)
		g.ln("<-done")
		g.ln("pr(\"log\", log...)")
	}
	g.shut("}")
	g.shut("}")
}

// ---- channels ----

func (g *gen) channels(name string) {
	t := g.shown()
	g.top("type %sm struct { v %s; k int; back chan<- int }", name, t.name)
	g.open("func %s() {", name)
	g.times(2, 5, func(int) {
		c := g.n(4)
		g.open("func() {")
		switch g.n(8) {
		case 0: // a pipeline
			g.ln("c, d := make(chan %s, %d), make(chan int)", t.name, c)
			g.ln("go func() { defer close(c); for range %d { c <- %s } }()", 1+g.n(5), g.e(t, 1))
			g.ln("go func() { defer close(d); for x := range c { d <- len(%s) } }()", g.dump(t, "x"))
			g.ln("n := 0")
			g.ln("for x := range d { n = n*3 + x }")
			g.prt("pipe", "n")
		case 1: // a server that answers
			g.ln("c := make(chan %sm, %d)", name, c)
			g.ln("go func() { for m := range c { m.back <- m.k*m.k + len(%s) } }()", g.dump(t, "m.v"))
			g.ln("b := make(chan int, %d)", g.n(3))
			g.ln("for i := range %d { c <- %sm{%s, i, b}; pr(\"srv\", strconv.Itoa(<-b)) }", 1+g.n(5), name, g.e(t, 1))
			g.ln("close(c)")
		case 2: // closed, nil and full channels
			g.ln("c := make(chan %s, %d)", t.name, 1+c)
			g.ln("var null chan %s", t.name)
			g.open("for range %d {", 2+g.n(5))
			g.ln("select {")
			g.ln("case c <- %s: pr(\"sent\", strconv.Itoa(len(c)))", g.e(t, 1))
			g.ln("case x := <-null: pr(\"null\", %s)", g.dump(t, "x"))
			g.ln("default: pr(\"full\", strconv.Itoa(cap(c)))")
			g.ln("}")
			g.shut("}")
			g.ln("close(c)")
			g.ln("for range %d { x, ok := <-c; pr(\"rest\", %s, fmt.Sprint(ok)) }", 1+g.n(5), g.dump(t, "x"))
			g.ln("try(\"closed\", func() { %s })", g.one("close(c)", "close(null)", "c <- *new("+t.name+")", "select { case c <- *new("+t.name+"): }", "select { case c <- *new("+t.name+"): default: }"))
		case 3: // many, joined
			g.ln("var wg sync.WaitGroup")
			g.ln("var mu sync.Mutex")
			g.ln("m := map[int]int{}")
			g.ln("for i := range %d { wg.Add(1); go func() { defer wg.Done(); mu.Lock(); defer mu.Unlock(); m[i%%3] += i; i++; m[9] += i }() }", 1+g.n(12))
			g.ln("wg.Wait()")
			g.prt("wg", "m[0], m[1], m[2], m[9]")
		case 4: // select in a loop, left by label
			g.ln("c, q := make(chan int), make(chan struct{})")
			g.ln("go func() { for i := range %d { c <- i }; close(q) }()", g.n(6))
			g.ln("n := 0")
			g.ln("loop: for { select { case x := <-c: if x == %d { continue loop }; n += x + 1; case <-q: break loop } }", g.n(5))
			g.prt("sel", "n")
		case 5: // targets of receives
			g.ln("c := make(chan %s, 3)", t.name)
			g.ln("var a [2]%s; m := map[string]%s{}; ok := false", t.name, t.name)
			g.ln("for range 3 { c <- %s }", g.e(t, 1))
			g.ln("close(c)")
			g.ln("i := 0")
			g.ln("f := func() int { i++; return i & 1 }")
			g.ln("for range 4 { select { case a[f()], ok = <-c: case m[strconv.Itoa(i)] = <-(chan %s)(nil): } }", t.name)
			g.ln("pr(\"tgt\", %s, %s, fmt.Sprint(ok, len(m), i))", g.dump(t, "a[0]"), g.dump(t, "a[1]"))
		case 6: // a sieve
			g.ln("c0 := make(chan int)")
			g.ln("c := c0")
			g.ln("done := make(chan bool)")
			g.ln("go func() { for i := 2; ; i++ { select { case c0 <- i: case <-done: return } } }()")
			g.open("for range %d {", 2+g.n(6))
			g.ln("p := <-c")
			g.ln("pr(\"prime\", strconv.Itoa(p))")
			g.ln("d, in := make(chan int), c")
			g.ln("go func() { for { select { case i := <-in: if i%%p != 0 { select { case d <- i: case <-done: return } }; case <-done: return } } }()")
			g.ln("c = d")
			g.shut("}")
			g.ln("close(done)")
		case 7: // sync
			g.ln("var once sync.Once")
			g.ln("f := sync.OnceValue(func() %s { pr(\"once\", \"\"); return %s })", t.name, g.e(t, 1))
			g.ln("for range 3 { once.Do(func() { pr(\"do\", %s) }) }", g.dump(t, "f()"))
			g.ln("cond := sync.NewCond(new(sync.Mutex))")
			g.ln("n := 0")
			g.ln("for range %d { go func() { cond.L.Lock(); n++; cond.L.Unlock(); cond.Broadcast() }() }", 1+g.n(4))
			g.ln("cond.L.Lock(); for n < 1 { cond.Wait() }; cond.L.Unlock()")
			g.prt("cond", "n >= 1")
		}
		g.shut("}()")
	})
	g.shut("}")
}

// ---- text ----

func (g *gen) texts(name string) {
	g.open("func %s() {", name)
	str := func() string {
		return g.one(`"a\xffé"`, `"世界\xe4\xb8"`, `"\xed\xa0\x80x"`, `"\xf4\x90\x80\x80"`, `"\u00e9\U0001F600"`, `""`, `"plain ascii"`, `"\xc0\x80"`, `"tab\t\"q\"\\"`, `"\x00\x01"`, `"é"[:1]`, `string([]byte{0xef, 0xbb, 0xbf, 0x41})`, `string(rune(0x10ffff+1))`, `string([]rune{65, -1, 0xd800, 0x1f600})`, g.lit(g.byName["string"]))
	}
	g.times(4, 12, func(int) {
		s, t := str(), str()
		switch g.n(14) {
		case 0:
			g.ln("for i, r := range %s { pr(\"r\", strconv.Itoa(i), strconv.Itoa(int(r))) }", s)
		case 1:
			g.prt("runes", "[]rune(%s), []byte(%s), string([]rune(%s)) == %s", s, t, s, s)
		case 2:
			g.prt("cmp", "%s < %s, %s == %s, %s >= %s, len(%s+%s)", s, t, s, t, s, t, s, t)
		case 3:
			g.ln("{ x := %s; for i := range len(x) { x = x[i/2:] + %s[:min(1, len(%s))] }; pr(\"x\", strconv.Quote(x)) }", s, t, t)
		case 4:
			g.ln("pr(\"q\", fmt.Sprintf(\"%%q %%+q %%x %% X %%#q %%.3s|%%8s|%%-8s|\", %s, %s, %s, %s, %s, %s, %s, %s))", s, t, s, t, s, t, s, t)
		case 5:
			g.ln("pr(\"st\", fmt.Sprint(strings.%s(%s, %s)))", g.one("Index", "LastIndex", "Contains", "Count", "HasPrefix", "HasSuffix", "EqualFold", "Compare", "IndexAny", "ContainsAny"), s, t)
		case 6:
			g.ln("pr(\"st\", strconv.Quote(strings.%s(%s)))", g.one("ToUpper", "ToLower", "TrimSpace", "Title", "ToTitle"), s)
		case 7:
			g.ln("pr(\"sp\", fmt.Sprintf(\"%%q\", strings.%s))", g.one("Split("+s+", "+t+")", "Fields("+s+")", "SplitN("+s+", "+t+", 2)", "SplitAfter("+s+", \"a\")", "Replace("+s+", "+t+", \"-\", 2)", "ReplaceAll("+s+", \"\", \".\")", "Trim("+s+", "+t+")", "Map(func(r rune) rune { return r + 1 }, "+s+")", "ToValidUTF8("+s+", \"?\")"))
		case 8:
			g.ln("switch x := %s; x { case %s: pr(\"sw\", \"1\"); case clip(%s, 9), \"axe\": pr(\"sw\", \"2\"); case x[:0]: pr(\"sw\", \"3\"); default: pr(\"sw\", strconv.Itoa(len(x))) }", s, t, s)
		case 9:
			g.ln("try(\"ix\", func() { x := %s; pr(\"ix\", fmt.Sprint(x[%d], x[%d:], x[:len(x)-%d])) })", s, g.n(4), g.n(4), g.n(3))
		case 10:
			g.ln("{ b := []byte(%s); c := string(b); for i := range b { b[i] ^= 1 }; pr(\"b\", strconv.Quote(c), strconv.Quote(string(b))); n := copy(b, %s); pr(\"n\", strconv.Itoa(n), strconv.Quote(string(append(b, %s...)))) }", s, t, t)
		case 11:
			g.ln("{ var sb strings.Builder; for i, r := range %s { sb.WriteRune(r); sb.WriteByte(byte(i)) }; pr(\"sb\", strconv.Quote(sb.String()), strconv.Itoa(sb.Len())) }", s)
		case 12:
			g.ln("{ m := map[string]int{%s: 1}; m[string([]byte(%s))]++; pr(\"m\", strconv.Itoa(len(m))) }", s, t)
		case 13:
			g.ln("{ x, err := strconv.Unquote(strconv.Quote(%s)); pr(\"uq\", fmt.Sprint(x == %s, err)); _, err = strconv.%s; pr(\"err\", str(err)) }", s, s, g.one("Atoi("+s+")", "ParseFloat("+s+", 64)", "ParseInt(\"-80\", 16, 8)", "ParseUint(\"256\", 10, 8)", "ParseBool("+s+")", "ParseInt(\"0x_1F\", 0, 64)", "ParseFloat(\"1e400\", 64)", "ParseInt("+s+", 0, 0)"))
		}
	})
	g.shut("}")
}

// ---- order of evaluation ----

func (g *gen) order(name string) {
	X := name
	g.top("type %so struct { n int; s []int; next *%so; m map[int]int }", X, X)
	g.top("func %st(k int) int { pr(\"t\", strconv.Itoa(k)); return k }", X)
	g.top("func %sp(o *%so, k int) *%so { pr(\"p\", strconv.Itoa(k)); return o }", X, X, X)
	g.top("func (o *%so) do(a ...int) *%so { pr(\"do\", fmt.Sprint(o == nil, a)); return o }", X, X)
	g.top("func (o %so) val(a int) int { pr(\"val\", fmt.Sprint(o.n, a)); return a }", X)
	g.top("func %s2(k int) (int, int) { pr(\"two\", strconv.Itoa(k)); return k, k + 1 }", X)
	g.top("func %sb(b bool) bool { pr(\"b\", fmt.Sprint(b)); return b }", X)
	k := 0
	t := func() string { k++; return fmt.Sprintf("%st(%d)", X, k) }
	tm := func(m int) string { return t() + "%" + fmt.Sprint(m) }
	obj := func() string {
		if g.p(10) {
			return g.one("nilo", "nilo.do("+t()+")")
		}
		k++
		return g.one("o", fmt.Sprintf("%sp(o, %d)", X, k), "o.next", "o.do("+t()+")", "o.do("+t()+", "+t()+").do()")
	}
	var ex func(d int) string
	ex = func(d int) string {
		if d == 0 {
			return t()
		}
		switch g.n(12) {
		case 0:
			return ex(d-1) + " " + g.one("+", "*", "-", "^") + " " + t()
		case 1:
			return "(" + obj() + ").s[" + tm(3) + "]"
		case 2:
			return "(" + obj() + ").val(" + ex(d-1) + ")"
		case 3:
			return "len([]int{" + t() + ", " + ex(d-1) + "})"
		case 4:
			return "[...]int{" + t() + ", " + t() + "}[" + tm(2) + "]"
		case 5:
			return "map[int]int{" + t() + ": " + t() + "}[" + t() + "]"
		case 6:
			return "func(a, b int) int { return a - b }(" + ex(d-1) + ", " + ex(d-1) + ")"
		case 7:
			return "min(" + t() + ", " + ex(d-1) + ")"
		case 8:
			return "len((" + obj() + ").s[" + tm(2) + ":2+" + tm(2) + "])"
		case 9:
			return "(" + X + "o{n: " + t() + ", s: []int{" + t() + "}}).n"
		case 10:
			return "<-ch(" + t() + ", " + t() + ")"
		}
		return "(" + obj() + ").m[" + ex(d-1) + "]"
	}
	boolean := func() string { k++; return fmt.Sprintf("%sb(%s)", X, g.one("true", "false", t()+" > 3")) }
	lhs := func() string {
		return g.one("a["+tm(4)+"]", "("+obj()+").s["+tm(3)+"]", "("+obj()+").m["+t()+"]", "*(&"+"("+obj()+").n)", "("+obj()+").n", "_", "m["+t()+"]")
	}
	g.open("func %s() {", name)
	g.ln("ch := func(a, b int) chan int { c := make(chan int, 1); c <- a + b; return c }")
	g.ln("_ = ch")
	g.ln("var nilo *%so", X)
	g.times(5, 12, func(int) {
		g.open("try(%q, func() {", "o")
		g.ln("o := &%so{n: 1, s: []int{7, 8, 9}, m: map[int]int{}}", X)
		g.ln("o.next = o")
		g.ln("a, m := [4]int{}, map[int]int{}")
		g.ln("defer func() { pr(\"=\", fmt.Sprint(o.n, o.s, o.m, a, m)) }()")
		g.ln("_ = nilo")
		switch g.n(11) {
		case 0, 1, 2:
			l := lhs() + ", " + lhs() + " = "
			r := ex(2) + ", " + ex(1)
			for strings.Contains(l, "m[") && strings.Contains(r, "nilo") { // gc makes the element although the right side panics
				r = ex(2) + ", " + ex(1)
			}
			g.ln("%s%s", l, r)
		case 3:
			g.ln("%s, %s = %s2(%s)", lhs(), lhs(), X, ex(1))
		case 4:
			l := lhs()
			for l == "_" {
				l = lhs()
			}
			g.ln("%s %s %s", l, g.one("+=", "-=", "*=", "|="), ex(2))
		case 5:
			g.ln("defer (%s).do(%s, %s).do(%s)", obj(), t(), ex(1), t())
			g.ln("pr(\"after\", \"\")")
		case 6:
			g.ln("pr(\"b\", fmt.Sprint(%s %s %s %s %s))", boolean(), g.one("&&", "||"), boolean(), g.one("&&", "||"), boolean())
		case 7:
			g.ln("for i, x := range append([]int{%s, %s}, (%s).s[:%s]...) { a[i&3] += x * %s }", t(), ex(1), obj(), tm(3), t())
		case 8:
			g.ln("switch %s { case %s, %s: pr(\"1\", \"\"); case %s: pr(\"2\", \"\"); fallthrough; default: pr(\"d\", \"\") }", ex(1), t(), ex(1), t())
		case 9:
			l := lhs() + ", " + lhs() + ", " + lhs()
			r := ex(1)
			for strings.Contains(l, "m[") && strings.Contains(r, "nilo") {
				r = ex(1)
			}
			g.ln("%s = <-ch(%s, %s), %s, %s", l, t(), t(), r, t())
		case 10:
			g.ln("copy((%s).s[%s:], (%s).s)", obj(), tm(3), obj())
			g.ln("fn := (%s).val", obj())
			g.ln("o.n = 50")
			g.ln("fn(%s)", ex(1))
		}
		g.shut("})")
	})
	g.shut("}")
}

// ---- min, max, clear, append, copy, new ----

func (g *gen) builtins(name string) {
	g.open("func %s() {", name)
	g.times(4, 10, func(int) {
		g.open("try(\"b\", func() {")
		t, u := g.pick(g.ints), g.pick(g.types[10:12])
		v := g.shown()
		switch g.n(9) {
		case 0:
			g.ln("pr(\"m\", %s, %s)", g.dump(t, fmt.Sprintf("min(%s, %s, %d, %s)", g.nc(t, 1), g.nc(t, 1), g.n(9), g.nc(t, 1))), g.dump(t, fmt.Sprintf("max(%s, %d)", g.nc(t, 1), g.n(99))))
		case 1:
			x := func() string {
				return u.name + "(" + g.one("math.NaN()", "math.Inf(1)", "math.Inf(-1)", "math.Copysign(0, -1)", "idfloat64(0)", "idfloat64(1.5)") + ")"
			}
			g.ln("pr(\"m\", %s, %s, %s)", g.dump(u, "min("+x()+", "+x()+")"), g.dump(u, "max("+x()+", "+x()+", 0)"), g.dump(u, "min(0, "+x()+", "+x()+")"))
		case 2:
			s := g.byName["string"]
			g.ln("pr(\"m\", strconv.Quote(min(%s, %s)), strconv.Quote(max(%s, \"b\", %s)))", g.nc(s, 1), g.nc(s, 1), g.nc(s, 1), g.nc(s, 1))
		case 3:
			g.ln("s := []%s{%s, %s, %s}", v.name, g.e(v, 1), g.e(v, 1), g.e(v, 1))
			g.ln("clear(s[%d:])", g.n(3))
			g.ln("for i := range s { pr(\"s\", %s) }", g.dump(v, "s[i]"))
		case 4:
			g.ln("a := append([]%s(nil), make([]%s, %d)...)", v.name, v.name, g.n(4))
			g.ln("b := append(a[:%s], %s)", g.one("0", "len(a)", "len(a)/2"), g.e(v, 1))
			g.ln("a = append(a, b...)")
			g.ln("for i := range a { pr(\"a\", %s) }", g.dump(v, "a[i]"))
		case 5:
			g.ln("b := append([]byte(%q), %s...)", "x", g.nc(g.byName["string"], 1))
			g.ln("n := copy(b[%d:], %s)", g.n(2), g.nc(g.byName["string"], 1))
			g.ln("pr(\"b\", strconv.Quote(string(b)), strconv.Itoa(n))")
			g.ln("n = copy(b[1:], b)")
			g.ln("pr(\"b\", strconv.Quote(string(b)), strconv.Itoa(n), fmt.Sprint(cap(b[:0:0])))")
		case 6:
			g.ln("p, q := new(%s), new(%s)", v.name, v.name)
			g.ln("*p = %s", g.e(v, 1))
			g.ln("*q, *p = *p, *q")
			g.ln("pr(\"p\", %s, %s, fmt.Sprint(p == q))", g.dump(v, "*p"), g.dump(v, "*q"))
			if v.k <= kBool {
				g.ln("r := new(%s)", g.nc(v, 1))
				g.ln("pr(\"new\", %s)", g.dump(v, "*r"))
			}
		case 7:
			g.ln("m := map[%s]%s{}", t.name, v.name)
			g.ln("for i := range %s(%d) { m[i*i] = %s }", t.name, 3+g.n(30), g.e(v, 1))
			g.ln("n := len(m)")
			g.ln("clear(m)")
			g.ln("m[1] = %s", g.e(v, 1))
			g.ln("pr(\"cl\", fmt.Sprint(n, len(m)), %s)", g.dump(v, "m[1]"))
		case 8:
			g.ln("n := %s", g.nc(g.byName["int8"], 1))
			g.ln("s := make([]%s, n, %s)", v.name, g.one("n", "n+1", "10", "100"))
			g.ln("pr(\"mk\", fmt.Sprint(len(s), cap(s)))")
		}
		g.shut("})")
	})
	g.shut("}")
}

// ---- closures over loop variables ----

func (g *gen) loopVars(name string) {
	g.top("type %sw struct { f func() int }", name)
	g.top("func (w %sw) call() int { return w.f() }", name)
	g.open("func %s() {", name)
	g.ln("var fs []func() int")
	g.ln("x := %d", g.n(9))
	use := func(vars ...string) {
		g.ln("_ = %s", strings.Join(vars, "+"))
		v := g.one(vars...)
		switch g.n(6) {
		case 0:
			g.ln("fs = append(fs, func() int { %s++; return %s })", v, v)
		case 1:
			p := g.fresh("p")
			g.ln("%s := &%s", p, v)
			g.ln("fs = append(fs, func() int { *%s += 2; return *%s + %s })", p, p, g.one(vars...))
			g.ln("*%s += %d", p, g.n(2))
		case 2:
			g.ln("defer func() { pr(\"d\", strconv.Itoa(%s + x)) }()", v)
		case 3:
			g.ln("fs = append(fs, %sw{func() int { x += %s; return x }}.call)", name, v)
		case 4:
			g.ln("func() { y := %s; fs = append(fs, func() int { y += %s; return y }) }()", v, g.one(vars...))
		case 5:
			g.ln("if %s&1 == 0 { fs = append(fs, func() int { return %s*x }) } else { %s++ }", v, v, v)
		}
	}
	g.times(2, 6, func(i int) {
		n := 1 + g.n(4)
		switch g.n(8) {
		case 0:
			g.open("for i := 0; i < %d; i++ {", n)
			use("i")
			g.ln("if i == %d { continue }", g.n(3))
			g.ln("x += i")
		case 1:
			g.open("for i, j := 0, %d; i < j; i, j = i+1, j-1 {", n*2)
			use("i", "j")
			use("i", "j")
		case 2:
			g.open("for i := range %d {", n)
			use("i")
		case 3:
			g.open("for i, v := range []int{%d, x, 3} {", g.n(9))
			use("i", "v")
		case 4:
			g.open("for i, v := range seq2([]int{x, 1}) {")
			use("i", "v")
			g.ln("if v > %d { break }", g.n(9))
		case 5:
			g.open("for i := 0; ; {")
			use("i")
			g.ln("i++")
			g.ln("if i > %d { break }", n)
		case 6:
			g.open("for i, s := 0, 0; func() bool { s += i; return i < %d }(); func() { i++; fs = append(fs, func() int { return s }) }() {", n)
			use("i", "s")
		case 7:
			g.open("{")
			g.ln("var i int")
			g.open("for i = range %d {", n)
			use("i")
			g.ln("x += i")
			g.shut("}")
			g.ln("_ = i")
		}
		g.shut("}")
		if g.p(30) {
			g.ln("for i, f := range fs { x ^= f() + i }")
		}
		g.ln("pr(\"x\", strconv.Itoa(x), strconv.Itoa(len(fs)))")
		g.ln("fs = append(fs[:0:0], fs[min(%d, len(fs)):]...)", g.n(2))
	})
	g.ln("for range 2 { for _, f := range fs { pr(\"f\", strconv.Itoa(f())) } }")
	g.shut("}")
}

// ---- fmt and reflect on values of any type ----

// printable says whether fmt shows the same for a value each time: no addresses.
func (g *gen) printable(t *typ) bool {
	switch t.k {
	case kPtr, kFunc, kIface, kAny:
		return false
	case kArray, kSlice:
		return g.printable(t.elem)
	case kMap:
		return g.printable(t.key) && g.printable(t.elem)
	case kStruct:
		for _, f := range t.fields {
			if !g.printable(f.t) {
				return false
			}
		}
	}
	return true
}

func (g *gen) printed() *typ {
	for {
		if t := g.shown(); g.printable(t) {
			return t
		}
	}
}

func (g *gen) verbs(name string) {
	g.open("func %s() {", name)
	g.times(4, 12, func(i int) {
		t := g.printed()
		f := "%"
		for _, c := range "+-# 0" {
			if g.p(18) {
				f += string(c)
			}
		}
		if g.p(30) {
			f += fmt.Sprint(1 + g.n(12))
		}
		if g.p(30) {
			f += "." + fmt.Sprint(g.n(6))
		}
		f += g.one("v", "v", "v", "d", "x", "X", "o", "b", "c", "q", "U", "e", "g", "G", "f", "s", "t", "T", "E", "p", "O", "z", "w")
		if strings.HasSuffix(f, "p") || strings.HasSuffix(f, "T") && strings.Contains(f, ".") {
			f = "%v" // an address; a part of the package's name
		}
		g.ln("pr(%q, fmt.Sprintf(%q, %s))", f, "%T "+"%v %+v %#v|"+f+"|", strings.Join([]string{g.typed(t, 2), g.typed(t, 2), g.typed(t, 1), g.typed(t, 2), g.typed(t, 2)}, ", "))
	})
	t, u := g.printed(), g.printed()
	g.ln("pr(\"a\", fmt.Sprint(%s, %s, 1, 2, \"a\", \"b\", nil), fmt.Sprintln(%s, 3), fmt.Sprintf(\"%%[2]v %%[1]*d %%!%% %%[5]d %%v\", 5, %s))", g.typed(t, 1), g.typed(u, 1), g.typed(t, 1), g.typed(u, 1))
	g.ln("pr(\"s\", fmt.Sprintf(\"%%v %%+v\", struct{ A %s; B any; c []%s }{%s, %s, nil}, []any{%s, nil, error(nil)}))", t.name, u.name, g.e(t, 1), g.typed(u, 1), g.typed(t, 1))
	g.shut("}")
}

func (g *gen) reflection(name string) {
	g.open("func %sw(v reflect.Value, d int) string {", name)
	g.ln("if !v.IsValid() { return \"invalid\" }")
	g.ln("s := v.Kind().String() + \":\" + v.Type().String()")
	g.ln("if d == 0 { return s }")
	g.ln("switch v.Kind() {")
	g.ln("case reflect.Struct: for i := range v.NumField() { f := v.Type().Field(i); s += fmt.Sprint(\" \", f.Name, f.Anonymous, f.Offset >= 0, f.Index, v.Field(i).CanSet(), \"=\") + %sw(v.Field(i), d-1) }", name)
	g.ln("case reflect.Slice, reflect.Array: for i := range v.Len() { s += \",\" + %sw(v.Index(i), d-1) }", name)
	g.ln("case reflect.Map: s += fmt.Sprint(v.Len(), v.Type().Key())")
	g.ln("case reflect.Pointer, reflect.Interface: s += fmt.Sprint(v.IsNil()) + %sw(v.Elem(), d-1)", name)
	g.ln("case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64: s += fmt.Sprint(v.Int(), v.OverflowInt(100), v.IsZero())")
	g.ln("case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64: s += fmt.Sprint(v.Uint())")
	g.ln("case reflect.String: s += strconv.Quote(v.String())")
	g.ln("case reflect.Float32, reflect.Float64: s += fbits(v.Float())")
	g.ln("}")
	g.ln("return fmt.Sprint(s, v.Comparable(), v.CanAddr(), v.NumMethod())")
	g.shut("}")
	g.open("func %s() {", name)
	g.times(2, 6, func(int) {
		t, u := g.shown(), g.shown()
		g.open("try(\"rf\", func() {")
		g.ln("x, y := any(%s), any(%s)", g.typed(t, 2), g.typed(t, 2))
		switch g.n(7) {
		case 0:
			g.ln("pr(\"w\", %sw(reflect.ValueOf(x), 3))", name)
		case 1:
			g.prt("de", "reflect.DeepEqual(x, y), reflect.DeepEqual(x, x), reflect.TypeOf(x) == reflect.TypeOf(y)")
		case 2:
			g.ln("v := *new(%s)", t.name)
			g.ln("r := reflect.ValueOf(&v).Elem()")
			g.ln("r.Set(reflect.ValueOf(y))")
			g.ln("pr(\"set\", %s, %sw(r, 2))", g.dump(t, "v"), name)
		case 3:
			g.ln("f := reflect.ValueOf(func(a %s, b ...%s) (%s, int) { return a, len(b) })", t.name, u.name, t.name)
			g.ln("o := f.Call([]reflect.Value{reflect.ValueOf(x), reflect.ValueOf(%s)})", g.typed(u, 1))
			g.ln("pr(\"call\", %s, fmt.Sprint(o[1].Int(), f.Type()))", g.dump(t, "o[0].Interface().("+t.name+")"))
		case 4:
			g.ln("s := reflect.MakeSlice(reflect.SliceOf(reflect.TypeOf(x)), 1, 4)")
			g.ln("s = reflect.Append(s, reflect.ValueOf(x), reflect.ValueOf(y))")
			g.ln("z := s.Interface().([]%s)", t.name)
			g.ln("for i := range z { pr(\"z\", %s) }", g.dump(t, "z[i]"))
		case 5:
			if u.k == kInt || u.k == kFloat || u.k == kString {
				g.ln("r := reflect.ValueOf(x)")
				g.ln("if ty := reflect.TypeFor[%s](); r.CanConvert(ty) && (r.Kind() == ty.Kind() || r.CanInt() && r.Kind() <= reflect.Int64 && ty.Kind() <= reflect.Uint64) { pr(\"conv\", fmt.Sprint(r.Convert(ty))) }", u.name)
			}
			g.prt("ty", "reflect.TypeFor[map[string]%s](), reflect.TypeFor[func(%s) []%s](), reflect.TypeFor[struct{ A %s `k:\"v\"`; b *%s }](), reflect.TypeFor[chan<- %s]().ChanDir()", t.name, u.name, t.name, t.name, u.name, t.name)
		case 6:
			g.ln("i := I(N0(%d))", g.n(9))
			g.ln("m := reflect.ValueOf(i).MethodByName(\"M\")")
			g.ln("fuel = 300")
			g.prt("M", "m.Call([]reflect.Value{reflect.ValueOf(%d)})[0].Int(), m.Type(), reflect.TypeOf(i).Method(0).Name, reflect.TypeOf(x).Implements(reflect.TypeFor[I]())", g.n(9))
		}
		g.ln("_, _ = x, y")
		g.shut("})")
	})
	g.shut("}")
}

// ---- slices, maps, sort, strings as functions of values ----

func (g *gen) library(name string) {
	g.open("func %s() {", name)
	t := g.scalar()
	for t.k == kBool || t.k == kComplex {
		t = g.scalar()
	}
	show := func(x string) {
		g.ln("for _, x := range %s { s += %s + \",\" }", x, g.dump(t, "x"))
		g.ln("pr(%q, s)", x)
		g.ln("s = \"\"")
	}
	list := func() string {
		var l []string
		for range g.n(9) {
			l = append(l, g.e(t, 1))
		}
		return "[]" + t.name + "{" + strings.Join(l, ", ") + "}"
	}
	g.ln("var s string")
	g.ln("a, b := %s, %s", list(), list())
	g.times(4, 10, func(int) {
		switch g.n(15) {
		case 0:
			g.ln("slices.Sort(a)")
			g.ln("{ i, ok := slices.BinarySearch(a, %s); pr(\"bs\", fmt.Sprint(i, ok)) }", g.e(t, 1))
		case 1:
			g.ln("b = slices.Compact(slices.Clone(a))")
		case 2:
			g.ln("a = slices.Insert(a, len(a)/2, b...)")
			g.ln("a = a[:min(len(a), 12)]")
		case 3:
			g.ln("a = slices.Delete(a, len(a)/3, len(a)/2)")
		case 4:
			g.ln("slices.Reverse(a)")
		case 5:
			g.ln("slices.SortStableFunc(b, func(x, y %s) int { return cmp.Compare(len(%s), len(%s)) })", t.name, g.dump(t, "x"), g.dump(t, "y"))
		case 6:
			g.prt("cmp", "slices.Equal(a, b), slices.Compare(a, b), slices.Contains(a, %s), slices.Index(b, %s)", g.e(t, 1), g.e(t, 1))
		case 7:
			g.ln("for c := range slices.Chunk(a, %d) { pr(\"ch\", strconv.Itoa(len(c))) }", 1+g.n(3))
		case 8:
			g.ln("try(\"mm\", func() { pr(\"mm\", %s, %s) })", g.dump(t, "slices.Min(a)"), g.dump(t, "slices.Max(b)"))
		case 9:
			g.ln("{ m := map[%s]int{}; for i, x := range a { m[x] += i }; k := slices.Sorted(maps.Keys(m)); pr(\"k\", strconv.Itoa(len(k))); b = append(b[:0:0], k...) }", t.name)
		case 10:
			g.ln("b = slices.Collect(func(yield func(%s) bool) { for _, x := range slices.Backward(a) { if !yield(x) { return } } })", t.name)
		case 11:
			g.ln("a = slices.DeleteFunc(a, func(x %s) bool { return len(%s)&1 == %d })", t.name, g.dump(t, "x"), g.n(2))
		case 12:
			g.ln("b = slices.Concat(a, b[:len(b)/2], a[len(a)/2:])[:len(b)/2+len(a)]")
			g.ln("b = b[:min(len(b), 9)]")
		case 13:
			g.ln("sort.SliceStable(a, func(i, j int) bool { return %s < %s })", g.dump(t, "a[i]"), g.dump(t, "a[j]"))
		case 14:
			g.ln("a = slices.Replace(slices.Repeat(a[:len(a)/2], 2), 0, len(a)/4, b...)")
			g.ln("a = a[:min(len(a), 12)]")
		}
		if g.p(40) {
			show(g.one("a", "b"))
		}
	})
	show("a")
	show("b")
	g.shut("}")
}

// ---- slices of slices, conversions to arrays ----

func (g *gen) slicing(name string) {
	t := g.shown()
	g.open("func %s() {", name)
	g.ln("a := [8]%s{%s, %s, %s}", t.name, g.e(t, 1), g.e(t, 1), g.e(t, 1))
	g.ln("s := a[:]")
	g.ln("ss := [][]%s{s, a[2:4], a[:2:5], nil}", t.name)
	v := func() string { return g.one("s", "ss[1]", "ss[2]", "ss[3]", "a", "ss[0]") }
	g.times(6, 16, func(int) {
		i, j, k := g.n(7), g.n(9), g.n(10)
		g.open("try(\"s\", func() {")
		switch g.n(9) {
		case 0:
			g.ln("x := %s[%d:]", v(), i)
			g.ln("x[%d] = %s", g.n(4), g.e(t, 1))
			g.prt("l", "len(x), cap(x)")
		case 1:
			g.ln("i, j := %d, %d", i, j)
			g.ln("x := %s[i:j]", v())
			g.prt("l", "len(x), cap(x)")
			g.ln("ss[%d] = x", 1+g.n(3))
		case 2:
			g.ln("i, j, k := %d, %d, %d", i, j, k)
			g.ln("x := %s[i:j:k]", v())
			g.prt("l", "len(x), cap(x)")
			g.ln("x = append(x, %s)", g.e(t, 1))
			g.ln("ss[%d] = x[:len(x):len(x)]", 1+g.n(3))
		case 3:
			n := 1 + g.n(5)
			g.ln("x := [%d]%s(%s)", n, t.name, g.one("s", "ss[1]", "ss[2]", "ss[3]"))
			g.ln("x[0] = %s", g.e(t, 1))
			g.ln("pr(\"arr\", %s)", g.dump(t, "x[len(x)-1]"))
		case 4:
			n := g.n(5)
			g.ln("x := (*[%d]%s)(%s)", n, t.name, g.one("s", "ss[1]", "ss[2]", "ss[3]"))
			g.ln("pr(\"p\", fmt.Sprint(x == nil, len(x)))")
			if n > 0 {
				g.ln("x[%d] = %s", n-1, g.e(t, 1))
			}
		case 5:
			g.prt("copy", "copy(s[%d:], s[%d:]), copy(%s, a[%d:])", g.n(4), g.n(4), g.one("s", "ss[1]", "ss[2]", "ss[3]"), g.n(8))
		case 6:
			g.ln("ss[%d] = append(ss[%d], ss[%d]...)", 1+g.n(3), 1+g.n(3), g.n(4))
			g.ln("for i, x := range ss { n := min(9, len(x)); ss[i] = x[:n:n] }") // the capacity that append chose is not to be seen
		case 7:
			g.ln("for i, x := range %s { if i > 2 { break }; s[7-i] = x }", g.one("s", "a", "ss[1]", "ss[2]"))
		case 8:
			g.ln("p := &s[%d]", g.n(9))
			g.ln("s = append(s[:%d], s[%d:]...)", g.n(5), g.n(5))
			g.ln("s = s[:len(s):max(8, len(s))]")
			g.ln("*p = %s", g.e(t, 1))
		}
		g.shut("})")
	})
	g.ln("for i := range a { pr(\"a\", %s) }", g.dump(t, "a[i]"))
	g.ln("for _, x := range ss { for i := range x { pr(\"x\", %s) } }", g.dump(t, "x[i]"))
	g.shut("}")
}
