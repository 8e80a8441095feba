// expr.go - expressions: those that read and have no effects, and those of constants, conversions, comparisons around them.
package main

import (
	"fmt"
	"math/big"
	"strings"
)

func (g *gen) visible(v *vr) bool {
	if v.fdepth != g.fdepth && !v.shared && !v.global {
		return false
	}
	if g.safe && v.global {
		return false
	}
	if g.calls && (v.shared || v.global || v.t.k > kBool) {
		return false
	}
	return true
}

type path struct {
	s string
	v *vr
	t *typ
	w bool // may be assigned
	a bool // may have its address taken
}

func (g *gen) index(n int) string { // an index that fits an array of n
	if n > 1 && g.p(60) {
		t := g.pick(g.ints)
		if !t.signed {
			return fmt.Sprintf("%s%%%d", g.nc(t, 0), n)
		}
		m := 1
		for m*2 <= n {
			m *= 2
		}
		return fmt.Sprintf("%s&%d", g.nc(t, 0), m-1)
	}
	return fmt.Sprint(g.n(n))
}

func (g *gen) walk(out *[]path, p path, want *typ, depth int) {
	if want == nil || p.t == want {
		*out = append(*out, p)
	}
	if depth == 0 || g.calls {
		return
	}
	q := p
	switch p.t.k {
	case kStruct:
		for _, f := range p.t.fields {
			q.s, q.t = p.s+"."+f.name, f.t
			g.walk(out, q, want, depth-1)
		}
	case kArray:
		if depth > 1 {
			q.s, q.t = p.s+"["+"\x00"+fmt.Sprint(p.t.n)+"\x01]", p.t.elem
			g.walk(out, q, want, depth-1)
		}
	case kSlice:
		if !g.safe {
			q.s, q.t, q.w, q.a = p.s+"[\x00S\x02"+p.s+"\x03\x01]", p.t.elem, true, true
			if !strings.Contains(p.s, "\x00") {
				g.walk(out, q, want, depth-1)
			}
		}
	case kPtr:
		if !g.safe {
			q.s, q.t, q.w, q.a = "(*"+p.s+")", p.t.elem, true, true
			g.walk(out, q, want, depth-1)
		}
	case kMap:
		if !g.safe && p.t.elem == want {
			q.s, q.t, q.w, q.a = p.s+"[\x00K"+p.t.key.name+"\x01]", p.t.elem, true, false
			*out = append(*out, q)
		}
	}
}

// fill puts index expressions into a chosen path.
func (g *gen) fill(s string) string {
	for {
		i := strings.IndexByte(s, 0)
		if i < 0 {
			return s
		}
		j := i + strings.IndexByte(s[i:], 1)
		spec := s[i+1 : j]
		var x string
		switch {
		case spec[0] == 'S':
			base := spec[2 : len(spec)-2+1]
			base = strings.TrimSuffix(base, "\x03")
			if g.p(8) {
				x = fmt.Sprint(g.n(2))
			} else if g.p(98) {
				x = fmt.Sprintf("ix(%s, len(%s))", g.nc(g.byName["uint"], 0), base)
			} else {
				x = g.nc(g.pick(g.ints), 0)
			}
		case spec[0] == 'K':
			x = g.e(g.byName[spec[1:]], 1)
		default:
			var n int
			fmt.Sscan(spec, &n)
			x = g.index(n)
		}
		s = s[:i] + x + s[j+1:]
	}
}

func (g *gen) paths(t *typ, ok func(p path) bool) []path {
	var out []path
	for _, v := range g.vars {
		if g.visible(v) {
			g.walk(&out, path{v.name, v, v.t, !v.ro, v.shared && !v.ro}, t, 3)
		}
	}
	k := 0
	for _, p := range out {
		if ok == nil || ok(p) {
			out[k] = p
			k++
		}
	}
	return out[:k]
}

func (g *gen) read(t *typ) string {
	ps := g.paths(t, nil)
	if len(ps) == 0 {
		return ""
	}
	return g.fill(ps[g.n(len(ps))].s)
}

func (g *gen) lit(t *typ) string {
	switch t.k {
	case kInt:
		v := new(big.Int)
		switch g.n(4) {
		case 0:
			v.SetInt64(int64(g.n(10)))
		case 1: // near the limits
			v.Lsh(big.NewInt(1), uint(t.bits-b2i(t.signed)))
			if t.signed && g.p(50) {
				v.Neg(v)
				v.Add(v, big.NewInt(int64(g.n(3))))
			} else {
				v.Sub(v, big.NewInt(int64(1+g.n(3))))
			}
		case 2:
			v.Lsh(big.NewInt(1), uint(g.n(t.bits-1)))
		default:
			v.SetUint64(g.r.Uint64() >> uint(g.n(64)))
			v.And(v, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), uint(t.bits-1)), big.NewInt(1)))
			if t.signed && g.p(50) {
				v.Neg(v)
			}
		}
		return fmt.Sprintf("%s(%v)", t.name, v)
	case kFloat:
		s := []string{"0", "1", "-1", "0.5", "1.5", "3", "1e10", "-2.25", "0.1", "1e-30", "7e20", "16777217", "-0.3"}
		return t.name + "(" + s[g.n(len(s))] + ")"
	case kComplex:
		return fmt.Sprintf("complex(%d, %d.5)", g.n(7)-3, g.n(5)-2)
	case kString:
		s := []string{`""`, `"a"`, `"hello"`, `"héé"`, `"\xff\xfe"`, `"世界"`, `"abcabcabc"`, "`x\\y`", `"z\x00"`, `"the quick brown fox jumps"`}
		return s[g.n(len(s))]
	case kBool:
		return []string{"true", "false"}[g.n(2)]
	}
	panic("lit")
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// nc is an expression that is not constant.
func (g *gen) nc(t *typ, d int) string {
	s, c := g.ec(t, d)
	if !c {
		return s
	}
	return g.wrap(t, s)
}

func (g *gen) wrap(t *typ, s string) string {
	if t.k == kComplex {
		return "idcomplex128(" + s + ")"
	}
	if t.name != t.base {
		return fmt.Sprintf("%s(id%s(%s(%s)))", t.name, t.base, t.base, s)
	}
	return "id" + t.base + "(" + s + ")"
}

func (g *gen) e(t *typ, d int) string { s, _ := g.ec(t, d); return s }

func (g *gen) callPure(t *typ, d int) string {
	var c []*fn
	for _, f := range g.pure {
		if f.res[0] == t {
			c = append(c, f)
		}
	}
	if len(c) == 0 {
		return ""
	}
	f := c[g.n(len(c))]
	var a []string
	for _, p := range f.params {
		a = append(a, g.e(p, d-1))
	}
	return f.name + "(" + strings.Join(a, ", ") + ")"
}

func (g *gen) cond(d int) string {
	return g.nc(g.byName["bool"], d)
}

func (g *gen) ec(t *typ, d int) (string, bool) {
	g.deep++
	defer func() { g.deep-- }()
	if g.deep < 12 && (g.p(50) || d <= 0 && g.p(60)) {
		if s := g.read(t); s != "" {
			return s, false
		}
	}
	if d > 0 && g.p(18) {
		if s := g.callPure(t, d); s != "" {
			return s, false
		}
	}
	if d > 0 && g.p(9) && t.name != "" && !g.calls {
		return g.generic(t, d), false
	}
	if d > 0 && g.p(5) && t.k < kAny && !g.calls {
		g.fdepth++
		s := fmt.Sprintf("func() %s { if %s { return %s }; return %s }()", t.name, g.cond(d-1), g.e(t, d-1), g.e(t, d-1))
		g.fdepth--
		return s, false
	}
	switch t.k {
	case kInt:
		if d <= 0 {
			return g.lit(t), true
		}
		return g.intExpr(t, d), false
	case kFloat:
		if d <= 0 {
			return g.lit(t), true
		}
		switch g.n(8) {
		case 0:
			return fmt.Sprintf("%s(%s)", t.name, g.nc(g.pick(g.ints), d-1)), false
		case 1:
			o := g.pick(g.types[10:12])
			return fmt.Sprintf("%s(%s)", t.name, g.nc(o, d-1)), false
		case 2:
			return fmt.Sprintf("%s(math.%s(float64(%s)))", t.name, []string{"Sqrt", "Floor", "Trunc", "Ceil", "Abs"}[g.n(5)], g.nc(t, d-1)), false
		case 3:
			if t.bits == 64 {
				return []string{"real", "imag"}[g.n(2)] + "(" + g.nc(g.byName["complex128"], d-1) + ")", false
			}
			return "-" + "(" + g.nc(t, d-1) + ")", false
		case 4:
			return fmt.Sprintf("%s(%s, %s)", []string{"min", "max"}[g.n(2)], g.nc(t, d-1), g.e(t, d-1)), false
		}
		return fmt.Sprintf("(%s %s %s)", g.nc(t, d-1), []string{"+", "-", "*", "/"}[g.n(4)], g.nc(t, d-1)), false
	case kComplex:
		if d <= 0 {
			return g.lit(t), true
		}
		if g.p(40) {
			return fmt.Sprintf("complex(%s, %s)", g.nc(g.byName["float64"], d-1), g.nc(g.byName["float64"], d-1)), false
		}
		return fmt.Sprintf("(%s %s %s)", g.nc(t, d-1), []string{"+", "-", "*"}[g.n(3)], g.nc(t, d-1)), false
	case kString:
		if d <= 0 {
			return g.lit(t), true
		}
		switch g.n(8) {
		case 0, 1:
			return fmt.Sprintf("clip(%s + %s, 50)", g.nc(t, d-1), g.e(t, d-1)), false
		case 2:
			return "string(rune(" + g.nc(g.pick(g.ints), d-1) + "))", false
		case 3:
			return "clip(" + g.nc(t, d-1) + ", " + g.nc(g.byName["int"], d-1) + ")", false
		case 4:
			if s := g.byName["[]uint8"]; s != nil && !g.safe && !g.calls {
				return "string(" + g.e(s, d-1) + ")", false
			}
			return "strconv.Itoa(" + g.nc(g.byName["int"], d-1) + ")", false
		case 5:
			if !g.safe {
				x := g.nc(t, 0)
				return fmt.Sprintf("%s[min(%d, len(%s)):]", x, g.n(2), x), false
			}
		case 6:
			return "strings.Repeat(" + g.nc(t, d-1) + ", int(" + g.nc(g.byName["uint8"], d-1) + "&1))", false
		}
		return g.lit(t), true
	case kBool:
		if d <= 0 {
			return g.lit(t), true
		}
		switch g.n(6) {
		case 0:
			return "!(" + g.nc(t, d-1) + ")", false
		case 1, 2:
			return fmt.Sprintf("(%s %s %s)", g.nc(t, d-1), []string{"&&", "||"}[g.n(2)], g.nc(t, d-1)), false
		case 3:
			for try := 0; try < 4; try++ {
				o := g.anyType()
				if o.cmp && (!g.safe || g.plain(o)) && !(g.calls && o.k > kBool) {
					return fmt.Sprintf("(%s %s %s)", g.par(o, d-1), []string{"==", "!="}[g.n(2)], g.par(o, d-1)), false
				}
			}
		case 4:
			if !g.safe && !g.calls {
				x := []string{"[]uint8", "[]int"}[g.n(2)]
				if g.byName[x] != nil {
					if s := g.read(g.byName[x]); s != "" {
						return "(" + s + " == nil)", false
					}
				}
			}
		}
		o := g.scalar()
		for o.k == kBool || o.k == kComplex {
			o = g.scalar()
		}
		return fmt.Sprintf("(%s %s %s)", g.nc(o, d-1), []string{"<", "<=", ">", ">=", "==", "!="}[g.n(6)], g.e(o, d-1)), false
	case kArray:
		if d <= 0 && g.p(50) {
			return t.name + "{}", false
		}
		if g.p(20) {
			return fmt.Sprintf("%s{%d: %s}", t.name, g.n(t.n), g.e(t.elem, d-1)), false
		}
		var a []string
		for i := 0; i < t.n; i++ {
			a = append(a, g.e(t.elem, d-1))
		}
		return t.name + "{" + strings.Join(a, ", ") + "}", false
	case kSlice:
		if g.calls {
			return t.name + "{}", false
		}
		switch g.n(7) {
		case 0:
			return fmt.Sprintf("make(%s, %d, %d)", t.name, 1+g.n(4), 4+g.n(5)), false
		case 1:
			if g.p(30) {
				return t.name + "(nil)", false
			}
		case 2:
			if t.elem.name == "uint8" {
				return "[]uint8(" + g.e(g.byName["string"], d-1) + ")", false
			}
		case 3:
			if s := g.read(t); s != "" && d > 0 {
				switch g.n(4) {
				case 0:
					return fmt.Sprintf("%s[min(%d, len(%s)):]", s, g.n(2), s), false
				case 1:
					return fmt.Sprintf("%s[:(len(%s)+1)/2]", s, s), false
				case 2:
					return fmt.Sprintf("%s[%d:%d:min(%d, len(%s))]", s, g.n(2), 1+g.n(2), 2+g.n(3), s), false
				default:
					return fmt.Sprintf("append(%s[:len(%s):len(%s)], %s)", s, s, s, g.e(t.elem, d-1)), false
				}
			}
		}
		var a []string
		for i := 0; i < 1+g.n(4); i++ {
			a = append(a, g.e(t.elem, d-1))
		}
		return t.name + "{" + strings.Join(a, ", ") + "}", false
	case kStruct:
		if d <= 0 && g.p(50) {
			return t.name + "{}", false
		}
		var a []string
		for _, f := range t.fields {
			a = append(a, f.name+": "+g.e(f.t, d-1))
		}
		return t.name + "{" + strings.Join(a, ", ") + "}", false
	case kPtr:
		if g.calls {
			return "new(" + t.elem.name + ")", false
		}
		ps := g.paths(t.elem, func(p path) bool { return p.a })
		if len(ps) > 0 && g.p(80) {
			return "&" + g.fill(ps[g.n(len(ps))].s), false
		}
		if t.elem.k == kStruct || t.elem.k == kArray {
			return "&" + g.comp(t.elem, d-1), false
		}
		if g.p(5) {
			return "(" + t.name + ")(nil)", false
		}
		return "new(" + t.elem.name + ")", false
	case kMap:
		if g.calls || g.p(10) {
			return "make(" + t.name + ")", false
		}
		if t.key.k == kInt {
			return fmt.Sprintf("%s{%s: %s, %s: %s}", t.name, fmt.Sprint(g.n(5)), g.e(t.elem, d-1), fmt.Sprint(5+g.n(5)), g.e(t.elem, d-1)), false
		}
		if t.key.k == kBool {
			return fmt.Sprintf("%s{true: %s}", t.name, g.e(t.elem, d-1)), false
		}
		return fmt.Sprintf("%s{%s: %s}", t.name, g.e(t.key, d-1), g.e(t.elem, d-1)), false
	case kAny:
		if g.p(5) {
			return "any(nil)", false
		}
		return "any(" + g.e(g.dynType(), d-1) + ")", false
	case kIface:
		var c []*typ
		for _, o := range g.types {
			if o.impl && (!g.safe || g.plain(o)) {
				c = append(c, o)
			}
		}
		o := g.pick(c)
		if o.k == kStruct {
			if ps := g.paths(o, func(p path) bool { return p.a }); len(ps) > 0 && g.p(50) {
				return "I(&" + g.fill(ps[g.n(len(ps))].s) + ")", false
			}
			return "I(&" + g.comp(o, d-1) + ")", false
		}
		return "I(" + g.e(o, d-1) + ")", false
	case kFunc:
		if g.calls {
			return fmt.Sprintf("func(%s) (r %s) { return }", t.params[0].name, t.elem.name), false
		}
		m := g.mark()
		g.fdepth++
		osafe := g.safe
		pn := g.fresh("b")
		g.addVar(pn, t.params[0])
		s := fmt.Sprintf("func(%s %s) %s { return %s }", pn, t.params[0].name, t.elem.name, g.e(t.elem, d))
		g.safe = osafe
		g.fdepth--
		g.drop(m)
		return s, false
	}
	panic(t.name)
}

// comp is a composite literal, whose address may be taken.
// generic is a value of type t by way of the prelude's generic functions and types.
func (g *gen) generic(t *typ, d int) string {
	T, e := t.name, func() string { return g.e(t, d-1) }
	k := g.n(13)
	switch {
	case t.k == kBool && g.p(50):
		u := g.anyType()
		for range 9 {
			if u.cmp && u.name != "" {
				return fmt.Sprintf("geq[%s](%s, %s)", u.name, g.e(u, d-1), g.e(u, d-1))
			}
			u = g.anyType()
		}
	case k == 0 && (t.k == kInt || t.k == kFloat || t.k == kString):
		return fmt.Sprintf("gmax[%s](%s, %s)", T, e(), e())
	case k <= 1 && (t.k == kInt || t.k == kFloat):
		return fmt.Sprintf("gsum[%s](%s, %s, %s)", T, e(), e(), e())
	}
	switch k {
	case 2:
		return fmt.Sprintf("gpick[%s](%s, %s, %s)", T, g.cond(d-1), e(), e())
	case 3:
		return fmt.Sprintf("(gbox[%s]{%s, 1}).Get()", T, e())
	case 4:
		return fmt.Sprintf("(&gbox[%s]{v: %s}).Put(%s)", T, e(), e())
	case 5:
		return fmt.Sprintf("glast([]%s{%s, %s})", T, e(), e())
	case 6:
		return fmt.Sprintf("gapply(gid[%s](%s), gid)", T, e())
	case 7:
		return fmt.Sprintf("gfirst(map[string]%s{\"a\": %s}, \"a\")", T, e())
	case 8:
		return fmt.Sprintf("gassert[%s](gid[%s](%s))", T, T, e())
	case 9:
		g.fdepth++
		s := fmt.Sprintf("gcall(func() %s { return %s })", T, e())
		g.fdepth--
		return s
	case 10:
		return fmt.Sprintf("(glist[%s]{}).push(%s).push(%s).at(%d)", T, e(), e(), g.n(3))
	case 11:
		return fmt.Sprintf("gchan[%s](%s, %s)", T, e(), e())
	}
	return fmt.Sprintf("gid[%s](%s)", T, e())
}

func (g *gen) comp(t *typ, d int) string {
	var a []string
	if t.k == kStruct {
		for _, f := range t.fields {
			a = append(a, f.name+": "+g.e(f.t, d-1))
		}
	} else {
		for i := 0; i < t.n; i++ {
			a = append(a, g.e(t.elem, d-1))
		}
	}
	return t.name + "{" + strings.Join(a, ", ") + "}"
}

// par is an operand of a comparison: composite literals stand in parentheses.
func (g *gen) par(t *typ, d int) string {
	if t.k > kBool {
		return "(" + g.e(t, d) + ")"
	}
	return g.nc(t, d)
}

func (g *gen) dynType() *typ {
	for {
		t := g.anyType()
		if t.k == kInt && t.signed || t.k == kString || t.k == kFloat || t.k == kStruct || t.k == kArray || t.k == kBool {
			if t.cmp && (!g.safe || g.plain(t)) {
				return t
			}
		}
	}
}

func (g *gen) intExpr(t *typ, d int) string {
	switch g.n(16) {
	case 0, 1:
		o := g.pick(g.ints)
		return fmt.Sprintf("%s(%s)", t.name, g.nc(o, d-1))
	case 2, 3:
		c := g.pick(g.ints)
		if c.signed {
			if g.p(3) && !g.safe && !g.calls {
				return fmt.Sprintf("(%s %s %s)", g.nc(t, d-1), []string{"<<", ">>"}[g.n(2)], g.nc(c, d-1))
			}
			return fmt.Sprintf("(%s %s (%s & %d))", g.nc(t, d-1), []string{"<<", ">>"}[g.n(2)], g.nc(c, d-1), []int{7, 31, 63, 127}[g.n(4)])
		}
		if g.p(40) {
			return fmt.Sprintf("(%s %s %d)", g.nc(t, d-1), []string{"<<", ">>"}[g.n(2)], g.n(t.bits+3))
		}
		return fmt.Sprintf("(%s %s %s)", g.nc(t, d-1), []string{"<<", ">>"}[g.n(2)], g.nc(c, d-1))
	case 4:
		op := []string{"/", "%"}[g.n(2)]
		if g.p(4) && !g.safe && !g.calls {
			return fmt.Sprintf("(%s %s %s)", g.nc(t, d-1), op, g.nc(t, d-1))
		}
		if g.p(50) {
			k := 1 + g.n(100)
			if g.p(30) {
				k = 1 << uint(g.n(7))
			}
			s := fmt.Sprint(k)
			if t.signed && g.p(40) {
				s = "-" + s
			}
			return fmt.Sprintf("(%s %s %s)", g.nc(t, d-1), op, s)
		}
		return fmt.Sprintf("(%s %s (%s|1))", g.nc(t, d-1), op, g.nc(t, d-1))
	case 5:
		return []string{"-", "^"}[g.n(2)] + "(" + g.nc(t, d-1) + ")"
	case 6:
		return fmt.Sprintf("%s(len(%s))", t.name, g.nc(g.byName["string"], d-1))
	case 7:
		return fmt.Sprintf("%s(clampf(float64(%s)))", t.name, g.nc(g.pick(g.types[10:12]), d-1))
	case 8:
		return fmt.Sprintf("%s(%s, %s)", []string{"min", "max"}[g.n(2)], g.nc(t, d-1), g.e(t, d-1))
	case 9:
		if t.name == "int" && !g.safe && !g.calls {
			for _, o := range g.types {
				if (o.k == kMap || o.k == kSlice) && g.p(50) {
					if s := g.read(o); s != "" {
						return "len(" + s + ")"
					}
				}
			}
		}
	case 10:
		if !g.calls && !g.safe {
			for _, v := range g.vars {
				if v.t.k == kFunc && v.t.elem == t && !g.safe && g.visible(v) && v.ro {
					return v.name + "(" + g.e(v.t.params[0], d-1) + ")"
				}
			}
		}
	case 11: // comparison with a constant operand
		k := []string{"1", "2", "7", "0", "3"}[g.n(5)]
		return fmt.Sprintf("(%s %s %s)", g.nc(t, d-1), []string{"+", "-", "*", "&", "|", "^", "&^"}[g.n(7)], k)
	}
	return fmt.Sprintf("(%s %s %s)", g.nc(t, d-1), []string{"+", "-", "*", "&", "|", "^", "&^", "+", "-"}[g.n(9)], g.nc(t, d-1))
}
