// stmt.go - statements: assignments, loops, switches, closures, maps, defers, slices, and calls with effects.
package main

import (
	"fmt"
	"strings"
)

func (g *gen) show(v *vr) {
	if v.t.k == kFunc {
		return
	}
	g.ln("pr(%q, d%d(%s))", v.name, v.t.id, v.name)
}

func (g *gen) block(depth int) {
	m := g.mark()
	for i := 0; i < 1+g.n(4); i++ {
		g.stmt(depth)
	}
	g.drop(m)
}

func (g *gen) declare(t *typ) *vr {
	n := g.fresh("v")
	switch {
	case g.safe && !g.plain(t):
		t = g.plainType()
		fallthrough
	case g.p(60):
		g.ln("var %s %s = %s", n, t.name, g.e(t, 2))
	case t.k == kFunc || t.k == kPtr || t.k == kIface:
		g.ln("var %s %s = %s", n, t.name, g.e(t, 2))
	case g.p(20):
		g.ln("var %s %s", n, t.name)
	default:
		g.ln("%s := %s", n, g.typed(t, 2))
	}
	g.ln("_ = %s", n)
	v := g.addVar(n, t)
	if t.k == kFunc {
		v.ro = true
	}
	return v
}

// typed is an expression whose own type is t, not only one assignable to it.
func (g *gen) typed(t *typ, d int) string {
	s, c := g.ec(t, d)
	if c && (t.k == kString || t.k == kBool || t.k == kComplex) && t.name != "" {
		return t.name + "(" + s + ")"
	}
	return s
}

func (g *gen) assignable(t *typ) string {
	ps := g.paths(t, func(p path) bool { return p.w })
	if len(ps) == 0 {
		return ""
	}
	return g.fill(ps[g.n(len(ps))].s)
}

func (g *gen) assign() {
	for try := 0; try < 5; try++ {
		ps := g.paths(nil, func(p path) bool { return p.w && p.t.k != kFunc })
		if len(ps) == 0 {
			return
		}
		p := ps[g.n(len(ps))]
		s := g.fill(p.s)
		switch {
		case p.t.k == kInt && g.p(50):
			switch g.n(4) {
			case 0:
				g.ln("%s%s", s, []string{"++", "--"}[g.n(2)])
			case 1:
				g.ln("%s %s= %s", s, []string{"<<", ">>"}[g.n(2)], g.nc(g.pick(g.ints[5:10]), 1))
			case 2:
				g.ln("%s %s= %s | 1", s, []string{"/", "%"}[g.n(2)], g.nc(p.t, 1))
			default:
				g.ln("%s %s= %s", s, []string{"+", "-", "*", "&", "|", "^", "&^"}[g.n(7)], g.e(p.t, 2))
			}
		case p.t.k == kString && g.p(50) && g.loop == 0:
			g.ln("%s += %s", s, g.e(p.t, 1))
			g.ln("%s = clip(%s, 50)", s, s)
		case p.t.k == kSlice && g.p(50) && !g.safe:
			if g.p(70) {
				g.ln("%s = append(%s, %s)", s, s, g.e(p.t.elem, 1))
			} else {
				g.ln("%s = append(%s, %s...)", s, s, g.e(p.t, 1))
				g.ln("if len(%s) > 30 { %s = %s[:3] }", s, s, s)
			}
		case g.p(15):
			if o := g.assignable(p.t); o != "" {
				g.ln("%s, %s = %s, %s", s, o, g.e(p.t, 1), g.e(p.t, 1))
			}
		default:
			g.ln("%s = %s", s, g.e(p.t, 2))
		}
		return
	}
}

func (g *gen) args(f *fn, d string) string {
	var a []string
	if f.rec {
		a = append(a, d)
	}
	for i, p := range f.params {
		if f.variad && i == len(f.params)-1 {
			for j := g.n(4); j > 0; j-- {
				a = append(a, g.e(p, 1))
			}
			continue
		}
		a = append(a, g.e(p, 1))
	}
	return f.name + "(" + strings.Join(a, ", ") + ")"
}

// effects is a statement that calls functions with effects.
func (g *gen) effects() {
	if g.safe {
		return
	}
	var c []*fn
	for _, f := range g.imp {
		if f != g.cur {
			c = append(c, f)
		}
	}
	if g.cur != nil && g.cur.rec && g.fdepth == 0 && g.p(25) {
		c = []*fn{g.cur}
	}
	if len(c) == 0 {
		g.assign()
		return
	}
	f := c[g.n(len(c))]
	d := fmt.Sprint(1 + g.n(3))
	if f == g.cur {
		d = "dep-1"
	}
	g.calls = g.p(70)
	defer func() { g.calls = false }()
	if f == g.cur {
		g.open("if dep > 0 {")
		m := g.mark()
		defer func() {
			g.drop(m)
			g.shut("}")
		}()
	}
	if len(f.res) == 1 && f.res[0].k <= kBool && g.p(60) {
		g.calls = true
		t := f.res[0]
		x := g.args(f, d)
		switch {
		case t.k == kInt && g.p(60):
			x = fmt.Sprintf("%s %s %s", x, []string{"+", "-", "*", "^", "&", "|"}[g.n(6)], g.e(t, 1))
			if g.p(40) {
				x += " - " + g.args(f, d)
			}
		case t.k == kBool && g.p(60):
			x = fmt.Sprintf("%s %s %s", g.nc(t, 1), []string{"&&", "||"}[g.n(2)], x)
		case t.k == kString:
			x += " + " + g.args(f, d)
		}
		n := g.fresh("v")
		g.ln("%s := %s", n, x)
		g.calls = false
		v := g.addVar(n, t)
		g.show(v)
		return
	}
	var ns []string
	x := g.args(f, d)
	g.calls = false
	for _, t := range f.res {
		n := g.fresh("v")
		ns = append(ns, n)
		v := g.addVar(n, t)
		v.ro = t.k == kFunc
	}
	if len(ns) == 0 {
		g.ln("%s", x)
		return
	}
	g.ln("%s := %s", strings.Join(ns, ", "), x)
	for _, n := range ns {
		g.ln("_ = %s", n)
	}
	g.show(g.vars[len(g.vars)-1])
}

func (g *gen) jump() {
	if g.loop > 0 && g.inSw == 0 {
		l := ""
		if len(g.labels) > 0 && g.p(50) {
			l = " " + g.labels[g.n(len(g.labels))]
		}
		g.ln("if %s { %s%s }", g.cond(1), []string{"break", "continue"}[g.n(2)], l)
	}
}

func (g *gen) forloop(depth int) {
	m := g.mark()
	lab := ""
	if g.p(30) {
		lab = g.fresh("L")
	}
	loop := func(f string, a ...any) {
		if lab != "" {
			g.ind--
			g.ln("%s:", lab)
			g.ind++
		}
		g.open(f, a...)
	}
	i := g.fresh("i")
	olabels, osw := g.labels, g.inSw
	post := ""
	switch g.n(11) {
	case 9:
		// functions: every way out of the body has to pass through them
		loop("for %s := range seq(%d) {", i, g.n(5))
		g.addVar(i, g.byName["int"]).ro = true
	case 10:
		t := g.scalar()
		loop("for %s, e%s := range seq2([]%s{%s, %s}) {", i, i, t.name, g.typed(t, 1), g.typed(t, 1))
		g.ln("_, _ = %s, e%s", i, i)
		g.addVar(i, g.byName["int"])
		g.addVar("e"+i, t).shared = true
	case 0, 1:
		t := g.pick(g.ints)
		k := g.n(6)
		loop("for %s := %s(0); %s < %d; %s++ {", i, t.name, i, k, i)
		g.addVar(i, t).ro = true
	case 2:
		loop("for %s := range %d {", i, 1+g.n(5))
		g.addVar(i, g.byName["int"]).ro = true
	case 3:
		t := g.pick(g.ints)
		k := g.n(8)
		st := 1 + g.n(3)
		loop("for %s := %s(%d); %s > 0 && %s < 100; %s -= %d {", i, t.name, k, i, i, i, st)
		g.addVar(i, t).ro = true
	case 4:
		loop("for %s, r%s := range %s {", i, i, g.nc(g.byName["string"], 0))
		g.ln("_, _ = %s, r%s", i, i)
		g.addVar(i, g.byName["int"]).ro = true
		g.addVar("r"+i, g.byName["int32"]).ro = true
	case 5:
		t := g.plainScalar()
		loop("for %s := int(0); %s < 3; %s++ {", i, i, i)
		g.addVar(i, g.byName["int"]).ro = true
		g.declare(t)
	case 6:
		// a captured loop variable, changed in the body
		loop("for %s := 0; %s < 7; %s++ {", i, i, i)
		g.ln("%s += int(%s & 1)", i, g.nc(g.pick(g.ints), 0))
		v := g.addVar(i, g.byName["int"])
		v.ro, v.shared = true, true
	default:
		var ps []path
		for _, k := range g.types {
			if k.k == kSlice && !g.safe || k.k == kArray {
				ps = append(ps, g.paths(k, nil)...)
			}
		}
		if len(ps) == 0 {
			loop("for %s := range 3 {", i)
			g.addVar(i, g.byName["int"]).ro = true
			break
		}
		p := ps[g.n(len(ps))]
		s := g.fill(p.s)
		if p.t.k == kArray && p.a && g.p(30) {
			s = "&" + s
		}
		if g.p(40) && p.w && p.t.k == kSlice {
			// in place, with neighbours
			n := g.fresh("s")
			g.ln("%s := %s", n, s)
			loop("for %s := 1; %s < len(%s); %s++ {", i, i, n, i)
			g.ln("tick()")
			if p.t.elem.k == kInt {
				g.ln("%s[%s] += %s[%s-1]", n, i, n, i)
			} else {
				g.ln("%s[%s] = %s[%s-1]", n, i, n, i)
			}
			g.addVar(i, g.byName["int"]).ro = true
			break
		}
		loop("for %s, e%s := range %s {", i, i, s)
		g.ln("tick()")
		g.ln("_, _ = %s, e%s", i, i)
		g.addVar(i, g.byName["int"]).ro = true
		g.addVar("e"+i, p.t.elem).ro = p.t.elem.k == kFunc
	}
	g.ln("_ = %s", i)
	if lab != "" {
		g.labels = append(append([]string{}, olabels...), lab)
		post = fmt.Sprintf("if %s { continue %s }", g.cond(1), lab)
	}
	g.loop++
	g.inSw = 0
	g.block(depth - 1)
	g.jump()
	if g.p(30) {
		g.stmt(depth - 1)
	}
	if post != "" {
		g.ln("%s", post)
	}
	g.loop--
	g.labels, g.inSw = olabels, osw
	g.shut("}")
	g.drop(m)
}

func (g *gen) plainScalar() *typ { return g.scalar() }

func (g *gen) stmt(depth int) {
	g.budget--
	if g.budget < 0 || depth <= 0 {
		if g.p(50) {
			g.assign()
		} else {
			g.declare(g.scalar())
		}
		return
	}
	switch g.n(30) {
	case 28:
		g.selectStmt(depth)
	case 29:
		g.clearStmt()
	case 26, 27:
		if g.safe {
			g.assign()
			return
		}
		m := g.mark()
		g.open("try(\"t\", func() {")
		g.fdepth++
		ol, olab, osw := g.loop, g.labels, g.inSw
		g.labels, g.inSw = nil, 1
		g.block(depth)
		g.loop, g.labels, g.inSw = ol, olab, osw
		g.fdepth--
		g.shut("})")
		g.drop(m)
	case 0, 1, 2:
		v := g.declare(g.anyType())
		if g.p(40) && !g.safe {
			g.show(v)
		}
	case 3, 4, 5, 6:
		g.assign()
	case 7, 8:
		g.open("if %s {", g.cond(2))
		g.block(depth - 1)
		if g.p(50) {
			g.ind--
			if g.p(30) {
				g.ln("} else if q%d := %s; q%d {", g.nv, g.cond(1), g.nv)
			} else {
				g.ln("} else {")
			}
			g.ind++
			g.block(depth - 1)
		}
		g.shut("}")
	case 9, 10, 11:
		if g.loop < 3 {
			g.forloop(depth)
		}
	case 12:
		g.swtch(depth)
	case 13, 14, 15:
		if g.loop < 2 {
			g.effects()
		}
	case 16:
		g.closures(depth)
	case 17:
		g.mapStmt()
	case 18:
		g.anyStmt(depth)
	case 19:
		if !g.safe {
			if g.p(50) {
				g.deferStmt(depth)
			} else {
				g.ptrStmt()
			}
		}
	case 20:
		g.methodStmt()
	case 21:
		// goto, backwards
		if g.loop < 2 {
			l, n := g.fresh("G"), g.fresh("n")
			g.ln("%s := 0", n)
			g.ind--
			g.ln("%s:", l)
			g.ind++
			g.open("{")
			g.loop++
			osw := g.inSw
			g.inSw = 1
			g.block(depth - 1)
			g.inSw = osw
			g.loop--
			g.shut("}")
			g.ln("if %s++; %s < %d { goto %s }", n, n, 1+g.n(4), l)
		}
	case 22:
		g.sliceStmt()
	case 23:
		g.open("{")
		g.block(depth - 1)
		g.shut("}")
	case 24:
		if !g.safe && g.cur != nil && g.fdepth == 0 && g.p(30) {
			g.open("if %s {", g.cond(2))
			g.ret()
			g.shut("}")
		}
	case 25:
		if !g.safe && g.p(15) {
			if g.p(50) {
				g.open("if %s {", g.cond(1))
				g.ln("panic(%s)", g.typed(g.scalar(), 1))
				g.shut("}")
			} else {
				for _, v := range g.vars {
					if v.t.k == kSlice && g.visible(v) && g.p(40) {
						g.ln("_ = %s[:len(%s):len(%s)][%s:%s]", v.name, v.name, v.name, g.nc(g.byName["int"], 1), g.nc(g.pick(g.ints), 1))
						break
					}
				}
			}
		}
		if !g.safe && len(g.vars) > 0 {
			for try := 0; try < 4; try++ {
				if v := g.vars[g.n(len(g.vars))]; g.visible(v) {
					g.show(v)
					break
				}
			}
		}
	}
}

// A select of which one case only can go on.
func (g *gen) selectStmt(depth int) {
	t, c := g.scalar(), g.fresh("c")
	g.ln("%s, %sn := make(chan %s, 1), chan %s(nil)", c, c, t.name, t.name)
	m, osw := g.mark(), g.inSw
	g.inSw = 1
	full := g.p(60)
	if full {
		g.ln("%s <- %s", c, g.e(t, 2))
	}
	g.open("select {")
	g.ind--
	if g.p(40) {
		g.ln("case %sn <- %s:", c, g.e(t, 1))
		g.ln("\tpr(\"never\", \"\")")
	}
	if full {
		g.ln("case x%s, ok%s := <-%s:", c, c, c)
		g.ind++
		g.ln("_, _ = x%s, ok%s", c, c)
		g.addVar("x"+c, t)
		g.block(depth - 1)
		g.ind--
	} else {
		g.ln("case %s <- %s:", c, g.e(t, 2))
		g.ind++
		g.block(depth - 1)
		g.ind--
	}
	g.ln("case <-%sn:", c)
	g.ind++
	g.shut("}")
	g.inSw = osw
	g.drop(m)
}

func (g *gen) clearStmt() {
	if g.safe {
		return
	}
	for _, t := range g.types {
		if t.k != kMap && t.k != kSlice || !g.p(30) {
			continue
		}
		if x := g.assignable(t); x != "" {
			g.ln("clear(%s)", x)
			return
		}
	}
}

func (g *gen) swtch(depth int) {
	t := g.scalar()
	osw := g.inSw
	g.inSw++
	defer func() { g.inSw = osw }()
	if t.k == kBool || t.k == kComplex || g.p(25) {
		g.open("switch {")
		for i := 0; i < 1+g.n(3); i++ {
			g.ind--
			g.ln("case %s:", g.cond(1))
			g.ind++
			g.block(depth - 1)
		}
	} else {
		g.open("switch %s {", g.nc(t, 2))
		k := 0
		nc := 1 + g.n(7)
		for i := 0; i < nc; i++ {
			g.ind--
			switch {
			case t.k == kInt && g.p(80):
				k += 1 + g.n(2)
				if g.p(30) {
					g.ln("case %d, %d:", k, k+1)
					k++
				} else {
					g.ln("case %d:", k)
				}
			default:
				g.ln("case %s:", g.nc(t, 1))
			}
			g.ind++
			g.block(depth - 1)
			if i < nc-1 && g.p(20) {
				g.ln("fallthrough")
			} else if g.p(10) {
				g.ln("if %s { break }", g.cond(1))
			}
		}
	}
	if g.p(60) {
		g.ind--
		g.ln("default:")
		g.ind++
		g.block(depth - 1)
	}
	g.shut("}")
}

func (g *gen) closures(depth int) {
	if g.safe {
		return
	}
	n := g.fresh("c")
	switch g.n(3) {
	case 0: // a closure with effects, called now or later
		m := g.mark()
		t := g.scalar()
		a := g.fresh("b")
		g.open("%s := func(%s %s) %s {", n, a, t.name, t.name)
		g.ln("tick()")
		g.fdepth++
		ol, olab, osw := g.loop, g.labels, g.inSw
		g.loop, g.labels, g.inSw = 1, nil, 1
		g.addVar(a, t)
		g.block(depth - 1)
		g.ln("return %s", g.e(t, 2))
		g.loop, g.labels, g.inSw = ol, olab, osw
		g.fdepth--
		g.shut("}")
		g.drop(m)
		v := g.fresh("v")
		g.calls = true
		x := g.e(t, 1)
		g.calls = false
		g.ln("%s := %s(%s)", v, n, x)
		g.show(g.addVar(v, t))
		if g.p(40) {
			g.calls = true
			x := g.e(t, 1)
			g.calls = false
			g.ln("defer %s(%s)", n, x)
		}
	case 1: // closures of a loop's variables
		g.ln("var %s []func() int", n)
		i := g.fresh("i")
		g.open("for %s := 0; %s < %d; %s++ {", i, i, 1+g.n(4), i)
		m := g.mark()
		v := g.addVar(i, g.byName["int"])
		v.ro, v.shared = true, true
		g.declare(g.scalar()).shared = true
		g.fdepth++
		g.open("%s = append(%s, func() int {", n, n)
		g.ln("%s += 2", i)
		ol, olab, osw := g.loop, g.labels, g.inSw
		g.loop, g.labels, g.inSw = 2, nil, 1
		g.assign()
		g.assign()
		g.loop, g.labels, g.inSw = ol, olab, osw
		g.ln("return %s", g.e(v.t, 2))
		g.shut("})")
		g.fdepth--
		g.drop(m)
		g.shut("}")
		g.ln("for _, f := range %s { pr(%q, strconv.Itoa(f()-f())) }", n, n)
	default:
		for _, t := range g.types {
			if t.k == kFunc && g.p(60) {
				v := g.declare(t)
				r := g.fresh("v")
				g.calls = true
				x := g.e(t.params[0], 1)
				g.calls = false
				g.ln("%s := %s(%s)", r, v.name, x)
				g.show(g.addVar(r, t.elem))
				return
			}
		}
	}
}

func (g *gen) mapStmt() {
	if g.safe {
		return
	}
	for _, t := range g.types {
		if t.k != kMap {
			continue
		}
		m := g.read(t)
		if m == "" || strings.Contains(m, "[") && g.p(50) {
			m = g.declare(t).name
		}
		switch g.n(5) {
		case 0:
			g.ln("delete(%s, %s)", m, g.e(t.key, 1))
		case 1:
			v, ok := g.fresh("v"), g.fresh("ok")
			g.ln("%s, %s := %s[%s]", v, ok, m, g.e(t.key, 1))
			g.ln("pr(%q, d%d(%s), strconv.FormatBool(%s))", v, t.elem.id, v, ok)
			g.addVar(v, t.elem)
		case 2:
			if t.elem.k == kInt {
				g.ln("%s[%s] += %s", m, g.e(t.key, 1), g.e(t.elem, 1))
			} else {
				g.ln("%s[%s] = %s", m, g.e(t.key, 1), g.e(t.elem, 1))
			}
		case 3:
			n := g.fresh("n")
			g.ln("%s := 0", n)
			g.ln("for k, e := range %s { %s += len(d%d(k)) ^ len(d%d(e)) }", m, n, t.key.id, t.elem.id)
			g.show(g.addVar(n, g.byName["int"]))
		case 4:
			i := g.fresh("i")
			if t.key.k == kInt {
				g.ln("for %s := 0; %s < %d; %s++ { %s[%s(%s)] = %s }", i, i, 5+g.n(20), i, m, t.key.name, i, g.e(t.elem, 1))
			}
		}
		if g.p(40) {
			g.ln("pr(\"m\", d%d(%s))", t.id, m)
		}
		if g.p(60) {
			return
		}
	}
}

func (g *gen) anyStmt(depth int) {
	if g.safe {
		return
	}
	x := g.fresh("y")
	g.ln("%s := %s", x, g.e(g.byName["any"], 2))
	g.ln("pr(%q, d%d(%s))", x, g.byName["any"].id, x)
	t := g.dynType()
	switch g.n(3) {
	case 0:
		v, ok := g.fresh("v"), g.fresh("ok")
		g.ln("%s, %s := %s.(%s)", v, ok, x, t.name)
		g.ln("pr(%q, d%d(%s), strconv.FormatBool(%s))", v, t.id, v, ok)
		g.addVar(v, t)
	case 1:
		o := g.dynType()
		g.open("switch z%s := %s.(type) {", x, x)
		g.ind--
		g.ln("case %s:", t.name)
		g.ind++
		m := g.mark()
		g.ln("_ = z%s", x)
		g.addVar("z"+x, t)
		osw := g.inSw
		g.inSw++
		g.block(depth - 1)
		g.drop(m)
		g.ind--
		if o != t && g.p(50) {
			g.ln("case %s, nil:", o.name)
		} else {
			g.ln("case I:")
			g.ind++
			g.ln("pr(\"M\", strconv.Itoa(z%s.M(3)))", x)
			g.ind--
			g.ln("default:")
		}
		g.ind++
		g.block(depth - 1)
		g.inSw = osw
		g.shut("}")
	default:
		y := g.fresh("y")
		g.ln("%s := %s", y, g.e(g.byName["any"], 1))
		g.ln("pr(\"eq\", strconv.FormatBool(%s == %s))", x, y)
		if g.p(15) {
			v := g.fresh("v")
			g.ln("%s := %s.(%s)", v, x, t.name)
			g.show(g.addVar(v, t))
		}
	}
}

func (g *gen) deferStmt(depth int) {
	if g.loop > 0 && g.p(70) || depth < 1 {
		return
	}
	m := g.mark()
	g.fdepth++
	ol, olab, osw := g.loop, g.labels, g.inSw
	g.loop, g.labels, g.inSw = 2, nil, 1
	if g.p(50) {
		t := g.scalar()
		g.fdepth--
		x := g.e(t, 1)
		g.fdepth++
		g.open("defer func(q %s) {", t.name)
		g.ln("pr(\"q\", d%d(q))", t.id)
		g.assign()
		g.fdepth--
		g.shut("}(" + x + ")")
		g.fdepth++
	} else {
		g.open("defer func() {")
		if g.p(70) {
			g.ln("if r := recover(); r != nil { pr(\"rec\", str(r)) }")
		}
		g.assign()
		if g.cur != nil {
			for i, r := range g.cur.res {
				if g.p(50) && r.k != kFunc {
					g.ln("r%d = %s", i, g.e(r, 1))
				}
			}
		}
		g.shut("}()")
	}
	g.loop, g.labels, g.inSw = ol, olab, osw
	g.fdepth--
	g.drop(m)
}

func (g *gen) ptrStmt() {
	ps := g.paths(nil, func(p path) bool { return p.a && p.t.k != kFunc })
	if len(ps) == 0 {
		return
	}
	p := ps[g.n(len(ps))]
	n := g.fresh("p")
	g.ln("%s := &%s", n, g.fill(p.s))
	g.ln("*%s = %s", n, g.e(p.t, 1))
	t := g.byName["*"+p.t.name]
	if t != nil {
		g.addVar(n, t)
	} else {
		g.vars = append(g.vars, &vr{name: "(*" + n + ")", t: p.t, fdepth: g.fdepth})
	}
	g.ln("pr(%q, d%d(%s))", p.v.name, p.v.t.id, p.v.name)
}

func (g *gen) methodStmt() {
	if g.safe {
		return
	}
	n := g.fresh("v")
	it := g.byName["I"]
	if g.p(50) {
		x := g.fresh("z")
		g.ln("var %s I = %s", x, g.e(it, 2))
		if g.p(40) {
			g.ln("h%s := %s.M", x, x)
			g.calls = true
			g.ln("%s := h%s(%s)", n, x, g.e(g.byName["int"], 1))
		} else {
			g.calls = true
			g.ln("%s := %s.M(%s)", n, x, g.e(g.byName["int"], 1))
		}
		g.calls = false
		g.show(g.addVar(n, g.byName["int"]))
		return
	}
	var ps []path
	for _, v := range g.vars {
		if g.visible(v) && v.t.impl && (v.t.k != kStruct || v.shared && !v.ro) {
			ps = append(ps, path{s: v.name, t: v.t})
		}
	}
	if len(ps) == 0 {
		return
	}
	p := ps[g.n(len(ps))]
	g.calls = true
	x := g.e(g.byName["int"], 1)
	g.calls = false
	switch g.n(3) {
	case 0:
		g.ln("%s := %s.M(%s)", n, p.s, x)
	case 1:
		g.ln("h%s := %s.M", n, p.s)
		g.assign()
		g.ln("%s := h%s(%s)", n, n, x)
	default:
		if p.t.k == kStruct {
			g.ln("%s := (*%s).M(&%s, %s)", n, p.t.name, p.s, x)
		} else {
			g.ln("%s := %s.M(%s, %s)", n, p.t.name, p.s, x)
		}
	}
	g.show(g.addVar(n, g.byName["int"]))
}

func (g *gen) sliceStmt() {
	if g.safe {
		return
	}
	for _, t := range g.types {
		if t.k != kSlice || g.p(30) {
			continue
		}
		s := g.read(t)
		if s == "" {
			s = g.declare(t).name
		}
		n := g.fresh("w")
		switch g.n(4) {
		case 0:
			g.ln("pr(\"copy\", strconv.Itoa(copy(%s, %s)))", s, g.e(t, 1))
		case 1:
			g.ln("%s := %s[:min(2, len(%s))]", n, s, s)
			g.ln("%s = append(%s, %s)", n, n, g.e(t.elem, 1))
			g.ln("_ = %s", n)
			g.addVar(n, t)
		case 2:
			g.ln("%s := append(%s(nil), %s...)", n, t.name, s)
			g.ln("_ = %s", n)
			g.addVar(n, t)
		default:
			if t.elem.k != kFunc {
				g.ln("%s := make(%s, 2, 5)", n, t.name)
				g.ln("%sx := append(%s, %s)", n, n, g.e(t.elem, 1))
				g.ln("%sy := append(%s, %s, %s)", n, n, g.e(t.elem, 1), g.e(t.elem, 1))
				g.ln("copy(%sy[1:], %sx)", n, n)
				g.ln("pr(%q, d%d(%sx), d%d(%sy))", n, t.id, n, t.id, n)
			}
		}
		g.ln("pr(\"s\", d%d(%s))", t.id, s)
		return
	}
}

func (g *gen) ret() {
	if len(g.cur.res) == 0 || g.p(20) {
		g.ln("return")
		return
	}
	var a []string
	for _, t := range g.cur.res {
		a = append(a, g.e(t, 2))
	}
	g.ln("return %s", strings.Join(a, ", "))
}
