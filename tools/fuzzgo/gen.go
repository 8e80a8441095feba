// gen.go - makes random Go programs, each determined by its seed.
//
// A program is valid by construction and its output is fixed by the language: expressions of one statement either read anything and have no effects, or
// call functions with effects and read nothing those may change, because Go leaves the order of reads and calls open. Loops are bounded, every function
// called uses up fuel and so does every element of a slice that may have grown, so every program ends. Capacities that append chooses are not looked at: they differ between releases of Go. Functions with effects may panic; their callers recover and print the message.
package main

import (
	"fmt"
	"math/big"
	"math/rand"
	"strings"
)

type kind int

const (
	kInt kind = iota
	kFloat
	kComplex
	kString
	kBool
	kArray
	kSlice
	kStruct
	kPtr
	kMap
	kAny
	kIface
	kFunc
)

type field struct {
	name string
	t    *typ
	emb  bool
}

type typ struct {
	k      kind
	name   string // as written in the program
	id     int
	bits   int
	signed bool
	elem   *typ
	key    *typ
	n      int
	fields []field
	params []*typ // of kFunc; elem is its result
	decl   string // declaration of a named type
	cmp    bool   // comparable without panic
	keyok  bool   // good as a map key: equal to itself
	impl   bool   // has the method of the interface
	base   string // for basic types: the predeclared type underneath
}

type vr struct {
	name   string
	t      *typ
	ro     bool // never assigned
	shared bool // may be captured or have its address taken
	fdepth int
	global bool
}

type fn struct {
	name   string
	params []*typ
	res    []*typ
	variad bool // last parameter is variadic of that element type
	rec    bool // first parameter is the depth
}

type gen struct {
	r      *rand.Rand
	b      strings.Builder
	ind    int
	types  []*typ
	ints   []*typ
	byName map[string]*typ
	vars   []*vr
	pure   []*fn
	imp    []*fn
	fdepth int
	safe   bool // nothing here may panic or touch globals
	calls  bool // only private scalars: the statement calls functions with effects
	nv     int
	labels []string
	loop   int
	cur    *fn
	budget int
	deep   int
	inSw   int
}

func (g *gen) n(k int) int        { return g.r.Intn(k) }
func (g *gen) p(percent int) bool { return g.r.Intn(100) < percent }
func (g *gen) ln(f string, a ...any) {
	g.b.WriteString(strings.Repeat("\t", g.ind))
	fmt.Fprintf(&g.b, f, a...)
	g.b.WriteByte('\n')
}
func (g *gen) fresh(p string) string   { g.nv++; return fmt.Sprintf("%s%d", p, g.nv) }
func (g *gen) pick(l []*typ) *typ      { return l[g.n(len(l))] }
func (g *gen) open(f string, a ...any) { g.ln(f, a...); g.ind++ }
func (g *gen) shut(f string)           { g.ind--; g.ln("%s", f) }
func (g *gen) mark() int               { return len(g.vars) }
func (g *gen) drop(m int)              { g.vars = g.vars[:m] }
func (g *gen) addVar(n string, t *typ) *vr {
	v := &vr{name: n, t: t, fdepth: g.fdepth, shared: g.p(45)}
	g.vars = append(g.vars, v)
	return v
}

// ---- types ----

func (g *gen) add(t *typ) *typ {
	if o := g.byName[t.name]; o != nil {
		return o
	}
	t.id = len(g.types)
	g.types = append(g.types, t)
	g.byName[t.name] = t
	return t
}

func (g *gen) arrayOf(e *typ, n int) *typ {
	return g.add(&typ{k: kArray, name: fmt.Sprintf("[%d]%s", n, e.name), elem: e, n: n, cmp: e.cmp, keyok: e.keyok})
}
func (g *gen) sliceOf(e *typ) *typ { return g.add(&typ{k: kSlice, name: "[]" + e.name, elem: e}) }
func (g *gen) ptrTo(e *typ) *typ   { return g.add(&typ{k: kPtr, name: "*" + e.name, elem: e, cmp: true}) }
func (g *gen) mapOf(k, e *typ) *typ {
	return g.add(&typ{k: kMap, name: "map[" + k.name + "]" + e.name, key: k, elem: e})
}
func (g *gen) funcOf(ps []*typ, res *typ) *typ {
	var s []string
	for _, p := range ps {
		s = append(s, p.name)
	}
	return g.add(&typ{k: kFunc, name: "func(" + strings.Join(s, ", ") + ") " + res.name, params: ps, elem: res})
}

func (g *gen) mkTypes() {
	g.byName = map[string]*typ{}
	for _, b := range []struct {
		n string
		w int
		s bool
	}{{"int", 64, true}, {"int8", 8, true}, {"int16", 16, true}, {"int32", 32, true}, {"int64", 64, true}, {"uint", 64, false}, {"uint8", 8, false}, {"uint16", 16, false}, {"uint32", 32, false}, {"uint64", 64, false}} {
		g.ints = append(g.ints, g.add(&typ{k: kInt, name: b.n, base: b.n, bits: b.w, signed: b.s, cmp: true, keyok: true}))
	}
	g.add(&typ{k: kFloat, name: "float64", base: "float64", bits: 64, cmp: true})
	g.add(&typ{k: kFloat, name: "float32", base: "float32", bits: 32, cmp: true})
	g.add(&typ{k: kComplex, name: "complex128", cmp: true})
	g.add(&typ{k: kString, name: "string", base: "string", cmp: true, keyok: true})
	g.add(&typ{k: kBool, name: "bool", base: "bool", cmp: true, keyok: true})
	g.add(&typ{k: kAny, name: "any"})
	g.add(&typ{k: kIface, name: "I"})
	for i := 0; i < 2; i++ {
		b := g.pick(g.ints[:10])
		n := fmt.Sprintf("N%d", i)
		g.ints = append(g.ints, g.add(&typ{k: kInt, name: n, base: b.base, bits: b.bits, signed: b.signed, cmp: true, keyok: true, impl: true, decl: "type " + n + " " + b.name}))
	}
	val := func() *typ { // a type for parts: no maps and functions
		for {
			t := g.pick(g.types)
			switch t.k {
			case kMap, kFunc, kIface:
				continue
			case kAny:
				if g.p(70) {
					continue
				}
			}
			if g.p(50) && t.k > kBool {
				continue
			}
			return t
		}
	}
	for i := 0; i < 3+g.n(4); i++ {
		switch g.n(6) {
		case 0:
			g.arrayOf(val(), 1+g.n(5))
		case 1:
			g.sliceOf(val())
		case 2, 3:
			n := fmt.Sprintf("T%d", len(g.types))
			t := &typ{k: kStruct, name: n, cmp: true, keyok: true, impl: true}
			nf := 1 + g.n(4)
			if g.p(25) {
				nf += 4
			}
			var s []string
			embedded := map[string]bool{}
			for j := 0; j < nf; j++ {
				ft := val()
				f := field{fmt.Sprintf("f%d", j), ft, false}
				if ft.k == kStruct && g.p(40) && !embedded[ft.name] {
					f = field{ft.name, ft, true}
					embedded[ft.name] = true
					s = append(s, ft.name)
				} else {
					s = append(s, f.name+" "+ft.name)
				}
				t.fields = append(t.fields, f)
				t.cmp = t.cmp && ft.cmp
				t.keyok = t.keyok && ft.keyok
			}
			t.decl = "type " + n + " struct { " + strings.Join(s, "; ") + " }"
			g.add(t)
		case 4:
			g.ptrTo(val())
		case 5:
			var ks []*typ
			for _, t := range g.types {
				if t.keyok {
					ks = append(ks, t)
				}
			}
			g.mapOf(g.pick(ks), val())
		}
	}
	if g.p(70) {
		g.sliceOf(g.byName["int"])
		g.sliceOf(g.byName["uint8"])
	}
	for i := 0; i < 2; i++ {
		g.funcOf([]*typ{g.scalar()}, g.scalar())
	}
}

func (g *gen) scalar() *typ {
	if g.p(70) {
		if g.p(40) {
			return g.byName["int"]
		}
		return g.pick(g.ints)
	}
	return g.pick(g.types[10:15])
}

func (g *gen) anyType() *typ {
	if g.p(50) {
		return g.scalar()
	}
	return g.pick(g.types)
}

// plainType is a type whose values hold no pointers: fit for functions without effects.
func (g *gen) plain(t *typ) bool {
	switch t.k {
	case kSlice, kPtr, kMap, kAny, kIface, kFunc:
		return false
	case kArray:
		return g.plain(t.elem)
	case kStruct:
		for _, f := range t.fields {
			if !g.plain(f.t) {
				return false
			}
		}
	}
	return true
}

func (g *gen) plainType() *typ {
	for {
		if t := g.anyType(); g.plain(t) {
			return t
		}
	}
}

// ---- expressions ----

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

// ---- statements ----

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

// ---- the program ----

func (g *gen) pureFunc(i int) {
	f := &fn{name: fmt.Sprintf("pf%d", i)}
	g.vars, g.safe = nil, true
	var ps []string
	for j := 0; j < 1+g.n(3); j++ {
		t := g.plainType()
		f.params = append(f.params, t)
		n := fmt.Sprintf("a%d", j)
		ps = append(ps, n+" "+t.name)
		g.addVar(n, t)
	}
	f.res = []*typ{g.plainType()}
	g.open("func %s(%s) %s {", f.name, strings.Join(ps, ", "), f.res[0].name)
	g.budget = g.n(6)
	for j := g.n(3); j > 0; j-- {
		g.stmt(2)
	}
	g.ln("return %s", g.e(f.res[0], 3))
	g.shut("}")
	g.safe = false
	g.pure = append(g.pure, f)
}

func (g *gen) globals(gl []*vr) { g.vars = append([]*vr{}, gl...) }

func (g *gen) impFunc(i int, gl []*vr) {
	f := &fn{name: fmt.Sprintf("f%d", i), rec: g.p(40)}
	g.globals(gl)
	var ps []string
	if f.rec {
		ps = append(ps, "dep int")
		g.vars = append(g.vars, &vr{name: "dep", t: g.byName["int"], ro: true})
	}
	np := g.n(4)
	if g.p(15) {
		np += 6
	}
	for j := 0; j < np; j++ {
		t := g.anyType()
		n := fmt.Sprintf("a%d", j)
		f.params = append(f.params, t)
		if j == np-1 && g.p(25) && t.k <= kStruct {
			f.variad = true
			ps = append(ps, n+" ..."+t.name)
			if st := g.byName["[]"+t.name]; st != nil {
				g.addVar(n, st)
			}
			break
		}
		ps = append(ps, n+" "+t.name)
		v := g.addVar(n, t)
		v.ro = t.k == kFunc
	}
	var rs []string
	for j := 0; j < g.n(4); j++ {
		t := g.anyType()
		if t.k == kFunc {
			t = g.scalar()
		}
		f.res = append(f.res, t)
		n := fmt.Sprintf("r%d", j)
		rs = append(rs, n+" "+t.name)
		g.addVar(n, t)
	}
	g.cur = f
	g.open("func %s(%s) (%s) {", f.name, strings.Join(ps, ", "), strings.Join(rs, ", "))
	g.ln("tick()")
	g.budget = 10 + g.n(30)
	if g.p(10) {
		g.budget += 60
	}
	for g.budget > 0 {
		g.stmt(3)
	}
	for _, v := range g.vars {
		if g.visible(v) && !v.global && g.p(40) {
			g.show(v)
		}
	}
	g.ret()
	g.shut("}")
	g.cur = nil
	g.imp = append(g.imp, f)
}

func (g *gen) dumpers() {
	for _, t := range g.types {
		if t.k == kFunc {
			continue
		}
		g.open("func d%d(x %s) string {", t.id, t.name)
		switch t.k {
		case kInt:
			if t.signed {
				g.ln("return strconv.FormatInt(int64(x), 10)")
			} else {
				g.ln("return strconv.FormatUint(uint64(x), 10)")
			}
		case kFloat:
			g.ln("return fbits(float64(x))")
		case kComplex:
			g.ln("return fbits(real(x)) + \"i\" + fbits(imag(x))")
		case kString:
			g.ln("return strconv.Quote(x)")
		case kBool:
			g.ln("return strconv.FormatBool(x)")
		case kArray, kSlice:
			g.ln("s := \"[\"")
			if t.k == kSlice {
				g.ln("if x == nil { return \"nil\" }")
			}
			g.ln("for i := range x { s += d%d(x[i]) + \",\" }", t.elem.id)
			g.ln("return s + \"]\"")
		case kStruct:
			g.ln("s := \"{\"")
			for _, f := range t.fields {
				g.ln("s += d%d(x.%s) + \" \"", f.t.id, f.name)
			}
			g.ln("return s + \"}\"")
		case kPtr:
			g.ln("if x == nil { return \"nil\" }")
			g.ln("return \"&\" + d%d(*x)", t.elem.id)
		case kMap:
			g.ln("var l []string")
			g.ln("for k, v := range x { l = append(l, d%d(k)+\":\"+d%d(v)) }", t.key.id, t.elem.id)
			g.ln("sort.Strings(l)")
			g.ln("return \"map\" + strconv.Itoa(len(x)) + strings.Join(l, \" \")")
		case kAny:
			g.ln("switch y := x.(type) {")
			for _, o := range g.types {
				if o.k < kPtr && o.k != kSlice {
					g.ln("case %s: return %q + d%d(y)", o.name, o.name, o.id)
				}
			}
			g.ln("case nil: return \"nil\"")
			g.ln("}")
			g.ln("return \"?\"")
		case kIface:
			g.ln("switch y := x.(type) {")
			for _, o := range g.types {
				if o.impl && o.k == kStruct {
					g.ln("case *%s: return %q + d%d(*y)", o.name, "*"+o.name, o.id)
				} else if o.impl {
					g.ln("case %s: return %q + d%d(y)", o.name, o.name, o.id)
				}
			}
			g.ln("}")
			g.ln("return \"?\"")
		}
		g.shut("}")
	}
}

func (g *gen) methods() {
	for _, t := range g.types {
		if !t.impl {
			continue
		}
		g.vars = nil
		recv := "x " + t.name
		if t.k == kStruct {
			recv = "x *" + t.name
		}
		g.open("func (%s) M(a int) int {", recv)
		g.vars = append(g.vars, &vr{name: "a", t: g.byName["int"]})
		if t.k == kStruct {
			g.vars = append(g.vars, &vr{name: "(*x)", t: t})
		} else {
			g.vars = append(g.vars, &vr{name: "x", t: t, shared: true})
		}
		g.ln("tick()")
		g.budget = g.n(5)
		for j := g.n(3); j > 0; j-- {
			g.stmt(2)
		}
		g.ln("return %s", g.e(g.byName["int"], 2))
		g.shut("}")
		g.vars = nil
	}
}

func (g *gen) constants() []*vr {
	var l []*vr
	for i := 0; i < 4; i++ {
		t := g.pick(g.ints[:10])
		v := big.NewInt(int64(g.n(1000)))
		s := v.String()
		for j := 0; j < 5; j++ {
			k := int64(1 + g.n(60))
			b := big.NewInt(k)
			switch g.n(6) {
			case 0:
				v.Add(v, b)
				s = fmt.Sprintf("(%s + %d)", s, k)
			case 1:
				v.Mul(v, b)
				s = fmt.Sprintf("(%s * %d)", s, k)
			case 2:
				v.Quo(v, b)
				s = fmt.Sprintf("(%s / %d)", s, k)
			case 3:
				v.Lsh(v, uint(k))
				s = fmt.Sprintf("(%s << %d)", s, k)
			case 4:
				v.Rsh(v, uint(k))
				s = fmt.Sprintf("(%s >> %d)", s, k)
			case 5:
				v.Sub(v, b)
				s = fmt.Sprintf("(%s - %d)", s, k)
			}
		}
		v.And(v, big.NewInt(127))
		n := fmt.Sprintf("k%d", i)
		g.ln("const %s %s = %s & 127", n, t.name, s)
		_ = l
	}
	return l
}

const prelude = `
var fuel = 400

func tick() {
	fuel--
	if fuel < 0 {
		panic("fuel")
	}
}

var left int

func seq(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer func() { left++ }()
		for i := 0; i < n; i++ {
			if !yield(i) {
				left += i
				return
			}
		}
	}
}

func seq2[T any](s []T) func(func(int, T) bool) {
	return func(yield func(int, T) bool) {
		for range seq(2) {
			for i, v := range s {
				if !yield(i, v) {
					return
				}
			}
		}
	}
}

// seqd defers, seqp panics behind its end, seqr calls itself.
func seqd(n int, s *string) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			defer func() { *s += "." }()
			if !yield(i * 2) {
				*s += "!"
				return
			}
		}
	}
}

func seqp(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
		panic("seqp")
	}
}

func seqr(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		if n > 0 {
			seqr(n - 1)(yield)
			_ = n > 2 || yield(n)
		}
	}
}

func pr(tag string, s ...string) {
	fmt.Println(tag, strings.Join(s, " "))
}

func str(r any) string {
	if e, ok := r.(error); ok {
		return e.Error()
	}
	return fmt.Sprint(r)
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			pr(name, "panic:", str(r))
		}
	}()
	f()
}

func fbits(f float64) string {
	if f != f {
		return "NaN"
	}
	return strconv.FormatUint(math.Float64bits(f), 16)
}

func clip(s string, n int) string {
	if n >= 0 && n < len(s) {
		s = s[:n]
	}
	if len(s) > 40 {
		s = s[20:]
	}
	return s
}

func ix(i uint, n int) int {
	if n == 0 {
		return 0
	}
	return int(i % uint(n))
}

func clampf(f float64) float64 {
	if f > 100 {
		return 100
	}
	if f > 0 {
		return f
	}
	return 0
}

func idcomplex128(x complex128) complex128 { return x }

type gnum interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr | ~float32 | ~float64
}

type gbox[T any] struct {
	v T
	n int
}

func (b gbox[T]) Get() T { return b.v }

func (b *gbox[T]) Put(v T) (old T) {
	defer func() { b.n++ }()
	old, b.v = b.v, v
	return
}

type glist[T any] struct {
	v    T
	next *glist[T]
}

func (l glist[T]) push(v T) *glist[T] { return &glist[T]{v, &l} }

func (l *glist[T]) at(i int) (v T) {
	for l != nil && i > 0 {
		l, i = l.next, i-1
	}
	if l != nil {
		v = l.v
	}
	return
}

func gid[T any](x T) T { return x }

func gpick[T any](c bool, a, b T) T {
	if c {
		return a
	}
	return b
}

func glast[S ~[]E, E any](s S) (e E) {
	for _, e = range s {
	}
	return
}

func gapply[T any](x T, f func(T) T) T { return f(x) }

func gfirst[M ~map[K]V, K comparable, V any](m M, k K) V { return m[k] }

func gassert[T any](x any) T {
	switch v := x.(type) {
	case T:
		return v
	case nil:
	default:
		panic(fmt.Sprintf("%T", x))
	}
	var zero T
	return zero
}

func gcall[F ~func() T, T any](f F) T { return f() }

func gchan[T any](a ...T) (r T) {
	c := make(chan T, len(a))
	for _, x := range a {
		c <- x
	}
	close(c)
	for x := range c {
		r = x
	}
	return
}

func geq[T comparable](a, b T) bool {
	m := map[T]int{a: 1}
	m[b]++
	return a == b && len(m) > 0
}

func gmax[T gnum | ~string](a, b T) T {
	if a > b {
		return a
	}
	return b
}

func gsum[T gnum](a ...T) (s T) {
	for i := range a {
		s += a[i] * 2
	}
	return s - T(1)
}
`

// Program returns the program of a seed, as package pkg whose entry is the function entry.
func Program(seed int64, pkg, entry string) string {
	g := &gen{r: rand.New(rand.NewSource(seed))}
	g.mkTypes()
	g.ln("package %s\n\nimport (\"cmp\"; \"fmt\"; \"iter\"; \"maps\"; \"math\"; \"os\"; \"reflect\"; \"runtime\"; \"slices\"; \"sort\"; \"strconv\"; \"strings\"; \"sync\")\n", pkg)
	g.ln("var _ = os.Exit")
	g.ln("var _ = sort.Strings")
	g.ln("var _ = math.Sqrt")
	g.ln("var _ = reflect.TypeOf")
	g.ln("var _ = runtime.Goexit")
	g.ln("var _ iter.Seq[int] = slices.Values([]int{cmp.Compare(1, 2)})")
	g.ln("var _ = maps.Keys[map[int]int]")
	g.ln("var _ sync.Once")
	g.b.WriteString(prelude)
	for _, t := range g.types {
		if t.base != "" && t.base == t.name {
			g.ln("func id%s(x %s) %s { return x }", t.base, t.base, t.base)
		}
	}
	for _, t := range g.types {
		if t.decl != "" {
			g.ln("%s", t.decl)
		}
	}
	g.ln("type I interface { M(int) int }")
	g.dumpers()
	g.constants()
	for i := 0; i < 2+g.n(4); i++ {
		g.pureFunc(i)
	}
	g.methods()
	var gl []*vr
	for i := 0; i < 2+g.n(4); i++ {
		t := g.anyType()
		if t.k == kFunc || t.k == kAny {
			t = g.scalar()
		}
		g.vars = append([]*vr{}, gl...)
		n := fmt.Sprintf("g%d", i)
		g.safe = true
		g.ln("var %s %s = %s", n, t.name, g.e(t, 2))
		g.safe = false
		gl = append(gl, &vr{name: n, t: t, shared: true, global: true})
	}
	ki := g.byName["uint8"]
	_ = ki
	for i := 0; i < 2+g.n(4); i++ {
		g.impFunc(i, gl)
	}
	var xs []string
	for i := 0; i < 2+g.n(4); i++ {
		xs = append(xs, g.feature(i))
	}
	g.open("func %s() {", entry)
	for _, x := range xs {
		g.ln("fuel = 400")
		g.ln("try(%q, %s)", x, x)
	}
	g.globals(gl)
	g.ln("pr(\"consts\", fmt.Sprint(k0, k1, k2, k3))")
	for _, f := range g.imp {
		for k := 0; k < 2; k++ {
			g.calls = true
			x := g.args(f, "3")
			g.calls = false
			var ns []string
			for j := range f.res {
				ns = append(ns, fmt.Sprintf("v%d", j))
			}
			g.ln("fuel = 400")
			g.open("try(%q, func() {", f.name)
			if len(ns) > 0 {
				g.ln("%s := %s", strings.Join(ns, ", "), x)
				for j, t := range f.res {
					g.ln("pr(%q, d%d(%s))", ns[j], t.id, ns[j])
				}
			} else {
				g.ln("%s", x)
			}
			g.shut("})")
		}
	}
	for _, v := range gl {
		g.show(v)
	}
	switch g.n(6) {
	case 0:
		g.ln("os.Exit(%d)", g.n(100))
	case 1:
		g.ln("fuel = 50")
		f := g.imp[len(g.imp)-1]
		g.calls = true
		g.ln("%s", g.args(f, "2"))
	}
	g.shut("}")
	return g.b.String()
}
