// program.go - the program around the statements: functions, methods, globals, and what each program has to show its values.
package main

import (
	"fmt"
	"math/big"
	"math/rand"
	"strings"
)

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
	g.ln("package %s\n\nimport (\"cmp\"; \"fmt\"; \"iter\"; \"maps\"; \"math\"; \"os\"; \"reflect\"; \"runtime\"; \"slices\"; \"sort\"; \"strconv\"; \"strings\"; \"sync\"; \"unsafe\")\n", pkg)
	g.ln("var _ = os.Exit")
	g.ln("var _ = sort.Strings")
	g.ln("var _ = math.Sqrt")
	g.ln("var _ = reflect.TypeOf")
	g.ln("var _ = runtime.Goexit")
	g.ln("var _ iter.Seq[int] = slices.Values([]int{cmp.Compare(1, 2)})")
	g.ln("var _ = maps.Keys[map[int]int]")
	g.ln("var _ sync.Once")
	g.ln("var _ unsafe.Pointer")
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
