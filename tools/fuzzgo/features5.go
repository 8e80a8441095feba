// features5.go - more of features.go: type parameters and what depends on their type arguments, loops over functions, unsafe, conversions, methods as values,
// complex numbers, types made by reflect, and select where only one case can be chosen.
//
// These are written as templates: in a text @ is the feature's prefix, %n a small number, %i an int expression over x and y, %c a condition on them.
package main

import (
	"fmt"
	"strings"
)

func (g *gen) tmpl(name, s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '@':
			b.WriteString(name)
		case s[i] == '%' && i+1 < len(s) && strings.IndexByte("nic", s[i+1]) >= 0:
			i++
			switch s[i] {
			case 'n':
				fmt.Fprint(&b, g.n(9))
			case 'i':
				b.WriteString(g.one("x", "y", "(x+y)", "(x*3-y)", "x&y", "(y^x)", fmt.Sprint(g.n(20)), "int(int8(x*y))", "min(x, y)", "max(y, 3)"))
			case 'c':
				b.WriteString(g.flowCond())
			}
		default:
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

func (g *gen) tops(name, s string) {
	for _, l := range strings.Split(strings.TrimSpace(s), "\n") {
		g.top("%s", g.tmpl(name, l))
	}
}

// tries writes a function that runs some of the templates, each by itself, with x and y.
func (g *gen) tries(name string, lo, hi int, l ...string) {
	g.open("func %s() {", name)
	g.ln("x, y := %d, %d", g.n(12), g.n(12)-4)
	g.times(lo, hi, func(int) {
		g.ln("fuel = 300")
		g.ln("try(%q, func() { %s })", name, g.tmpl(name, l[g.n(len(l))]))
	})
	g.ln("pr(\"xy\", strconv.Itoa(x), strconv.Itoa(y))")
	g.shut("}")
}

// tparams: functions and types whose meaning depends on the type argument.
func (g *gen) tparams(name string) {
	g.tops(name, `
type @Num interface { ~int | ~int8 | ~uint16 | ~float64 }
type @Ord interface { @Num | ~string }
type @Seq[E any] interface { ~[]E }
type @my int8
type @str string
type @list[E any] []E
type @pair[A, B any] struct { a A; b B }
type @tree[K @Ord, V any] struct { k K; v V; l, r *@tree[K, V] }
type @opt[T any] func(*T)
type @node[T interface{ comparable; fmt.Stringer }] struct { val T; next *@node[T] }
func (m @my) String() string { return "my" + strconv.Itoa(int(m)) }
func (p @pair[A, B]) swap() @pair[B, A] { return @pair[B, A]{p.b, p.a} }
func (p *@pair[A, _]) set(a A) *@pair[A, int] { p.a = a; return &@pair[A, int]{a, 1} }
func (t *@tree[K, V]) put(k K, v V) *@tree[K, V] { if t == nil { return &@tree[K, V]{k: k, v: v} }; switch { case k < t.k: t.l = t.l.put(k, v); case k > t.k: t.r = t.r.put(k, v); default: t.v = v }; return t }
func (t *@tree[K, V]) all(yield func(K, V) bool) bool { return t == nil || t.l.all(yield) && yield(t.k, t.v) && t.r.all(yield) }
func (n *@node[T]) find(v T) (d int) { for ; n != nil && n.val != v; n = n.next { d++; defer func() { d += 10 }() }; return }
func (l @list[E]) fold(f func(E, E) E) (r E) { for i, e := range l { if i == 0 { r = e } else { r = f(r, e) } }; return }
func @sum[T @Num](a ...T) (s T) { for _, v := range a { s += v; s *= 3 }; return }
func @big[T @Ord](a T, b ...T) T { for _, v := range b { a = max(a, v, a) }; return min(a, a+a) }
func @of[T any](v T) string { switch w := any(v).(type) { case int: return "int"; case @my: return w.String(); case fmt.Stringer: return "S" + w.String(); case []T: return "slice"; case nil: return "nil"; case interface{ Len() int }: return "never" }; return fmt.Sprintf("%T", v) }
func @is[T, U any](v U) string { switch any(v).(type) { case T: return "T"; case *T: return "*T"; case []T: return "[]T"; case map[string]T: return "map"; case func(T) U: return "func" }; return "no" }
func @zero[T any]() (z T, s string) { var a [3]T; p := &a[1]; *p = z; return *p, fmt.Sprintf("%T %v", a, len(a)) }
func @map[S @Seq[E], E, F any](s S, f func(E) F) (r []F) { for i := range s { r = append(r, f(s[i])) }; return }
func @cut[S @Seq[E], E any](s S, n int) S { if n < len(s) { clear(s[n:]) }; return append(s[:0:0], s...) }
func @keys[M ~map[K]V, K @Ord, V any](m M) (n int, w K) { for k := range m { n++; w = max(w, k) }; return }
func @len[T ~string | ~[]byte](t T) (n int) { for i := range len(t) { n = n*3 + int(t[i]) }; if len(t) > 2 { n += len(t[1:2]) }; return n + len(string(t)) }
func @send[C ~chan E, E any](c C, e ...E) C { for _, v := range e { select { case c <- v: default: return c } }; return c }
func @apply[T any](t T, o ...@opt[T]) T { for _, f := range o { f(&t) }; return t }
func @rec[T any](n int, v T) string { if n == 0 { return fmt.Sprintf("%T", v) }; if n&1 == 0 { return @rec(n-1, v) }; return @rec(n-1, v) + "," }
func @gen[T @Num](n T) func() T { return func() T { n += n/2 + 1; return n } }
func @conv[A, B @Num](a A) B { return B(a) }
func @eq[T comparable](a, b T) bool { return a == b }
func @ptr[T any, P interface{ *T; fmt.Stringer }](v T) string { return P(&v).String() }
type @ps struct { n int }
func (p *@ps) String() string { p.n++; return "ps" + strconv.Itoa(p.n) }
func @each[T any](s ...T) iter.Seq2[int, T] { return func(yield func(int, T) bool) { for i, v := range s { if !yield(i, v) { return } } } }
func @shift[T ~int | ~int8 | ~uint16](v T, n int) (T, T) { return v << n, v >> n }
func @div[T @Num](a, b T) T { return a / b }
`)
	g.tries(name, 8, 20,
		`pr("sum", fmt.Sprint(@sum(%i, x), @sum(@my(%n), 2), @sum(1.5, 2, float64(y)), @sum[uint16](), @sum(uint16(%i), 65535)))`,
		`pr("big", fmt.Sprint(@big(%i, x, y), @big("a", "c", "b"), @big(@str("q")), @big(1.5, 0.1, float64(x)), @big(@my(%n), 3)))`,
		`pr("of", @of(%i), @of(@my(%n)), @of([]int{}), @of(@ps{}), @of(&@ps{%n}), @of[any](nil), @of[any](%i), @of[error](nil), @of(@pair[int, @my]{}))`,
		`pr("is", @is[int](x), @is[int](&x), @is[int]([]int{}), @is[string](x), @is[@my](map[string]@my{}), @is[int](func(int) string { return "" }), @is[any](any(x)), @is[error](any(nil)))`,
		`z, s := @zero[@pair[int, []string]](); pr("zero", fmt.Sprint(z, s)); e, t := @zero[error](); pr("zero", fmt.Sprint(e, t)); f, u := @zero[func()](); pr("z", fmt.Sprint(f == nil, u))`,
		`pr("map", fmt.Sprint(@map(@list[int]{x, %n}, func(i int) string { return strconv.Itoa(i * y) }), @map([]@my{1, 2}, @my.String), @map([]string{"a"}, func(s string) @pair[string, int] { return @pair[string, int]{s, %i} })))`,
		`s := @list[int]{1, 2, 3, x}; t := @cut(s, %n); s[0] = 9; pr("cut", fmt.Sprintf("%v %T %v", t, t, s))`,
		`n, w := @keys(map[@str]int{"a": 1, "b": %n}); pr("keys", fmt.Sprintf("%v %v %T", n, w, w)); type lm map[int]bool; n, v := @keys(lm{x: true, y: false}); pr("k", fmt.Sprint(n, v))`,
		`pr("len", fmt.Sprint(@len("héy"), @len([]byte("abc")), @len(@str("")), @len(@str("xyz"))))`,
		`type lc chan string; c := @send(make(lc, 2), "a", "b", "c"); pr("c", fmt.Sprintf("%d %s %T", len(c), <-c, c)); pr("nil", fmt.Sprint(@send(chan int(nil), 1, 2) == nil))`,
		`pr("opt", fmt.Sprint(@apply(@pair[int, string]{x, "s"}, func(p *@pair[int, string]) { p.a += %i }, func(p *@pair[int, string]) { p.b += "t" })))`,
		`pr("rec", @rec(%n, x), @rec(%n, @pair[@str, []int]{}), @rec(2, [2]*@my{}))`,
		`f, h := @gen(x), @gen(@my(%n)); pr("gen", fmt.Sprint(f(), f(), h(), h(), h(), @gen(0.5)()))`,
		`pr("conv", fmt.Sprint(@conv[int, @my](%i), @conv[@my, uint16](@my(y)), @conv[int, float64](x), @conv[float64, int8](12.9)))`,
		`pr("eq", fmt.Sprint(@eq(x, y), @eq[any](x, x), @eq(@pair[int, string]{1, "a"}, @pair[int, string]{1, "a"}), @eq[any](@list[int]{}, nil))); pr("eq", fmt.Sprint(@eq[any](@list[int]{}, @list[int]{})))`,
		`pr("ptr", @ptr(@ps{x}), @ptr(@ps{%n}))`,
		`p := @pair[int, string]{x, "w"}; q := p.swap().swap(); r := (&q).set(%i).set(7); pr("pair", fmt.Sprintf("%v %v %T %T", q, *r, r, p.swap())); f := (*@pair[int, string]).set; pr("f", fmt.Sprint(*f(&p, %n), p)); h := @pair[@my, bool].swap; pr("h", fmt.Sprint(h(@pair[@my, bool]{3, true})))`,
		`var t *@tree[string, int]; for _, k := range []string{"m", "c", "z", "c", "d"} { t = t.put(k, len(k)+x); x++ }; for k, v := range func(yield func(string, int) bool) { t.all(yield) } { if k == "m" { continue }; pr("tree", k, strconv.Itoa(v)); if k > "%n" && v&1 == 0 { break } }`,
		`n := &@node[@my]{1, &@node[@my]{2, &@node[@my]{@my(y), nil}}}; pr("find", fmt.Sprint(n.find(2), n.find(@my(%n)), (*@node[@my])(nil).find(1)))`,
		`pr("fold", fmt.Sprint(@list[int]{x, y, %n}.fold(func(a, b int) int { return a*2 - b }), @list[string]{}.fold(nil), @list[string]{"p", "q"}.fold(@cat)))`,
		`for i, v := range @each("a", "b", "c") { defer func() { pr("d", strconv.Itoa(i), v) }(); if i == %n { return }; x += i }`,
		`a, b := @shift(@my(%n), 5); c, d := @shift(uint16(%i), %n); e, f := @shift(-x, 70); pr("sh", fmt.Sprint(a, b, c, d, e, f)); _, _ = @shift(x, y-20)`,
		`pr("div", fmt.Sprint(@div(7.0, float64(x)), @div(-7, 2), @div(@my(-128), -1))); pr("div", fmt.Sprint(@div(uint16(7), uint16(x&1))))`,
		`type loc[T any] struct { v T; next *loc[T] }; l := &loc[@my]{v: %n}; l.next = l; pr("loc", fmt.Sprintf("%v %T", l.next.next.v, l)); m := @map([]loc[int]{{v: x}}, func(l loc[int]) func() int { return func() int { l.v++; return l.v } }); pr("m", fmt.Sprint(m[0](), m[0]()))`,
	)
	g.tops(name, `func @cat[S ~string](a, b S) S { return a + "-" + b }`)
}

// overFuncs: loops over functions, left in every way, over iterators that defer, recover, panic or go on too long.
func (g *gen) overFuncs(name string) {
	g.tops(name, `
type @it struct { log []string }
func (t *@it) up(n int) iter.Seq[int] { return func(yield func(int) bool) { defer func() { t.log = append(t.log, "end"+strconv.Itoa(n)) }(); for i := range n { if !yield(i) { t.log = append(t.log, "stop"); return } } } }
func (t *@it) catch(n int) iter.Seq[int] { return func(yield func(int) bool) { defer func() { if e := recover(); e != nil { t.log = append(t.log, "caught "+str(e)) } }(); for i := range n { if !yield(i) { return } } } }
func (t *@it) on(n int) iter.Seq[int] { return func(yield func(int) bool) { for i := range n { yield(i) } } }
func (t *@it) late() iter.Seq[int] { var f func(int) bool; return func(yield func(int) bool) { if f != nil { f(9) }; f = yield; yield(1) } }
func (t *@it) zip(a, b iter.Seq[int]) iter.Seq2[int, int] { return func(yield func(int, int) bool) { next, stop := iter.Pull(b); defer stop(); for x := range a { y, ok := next(); if !ok || !yield(x, y) { return } } } }
func (t *@it) thrice(yield func() bool) { _ = yield() && yield() && yield() }
func (t *@it) find(n, w int) (r int, err error) { defer func() { r *= 2 }(); for a := range t.up(n) { for b := range t.up(a) { defer func() { r += b }(); if a*b == w { return a, fmt.Errorf("at %d", b) } } }; return -1, nil }
func (t *@it) named(n int) (r int) { for i := range t.up(n) { r = i; if i == 3 { return } ; r += 100 }; return r + 1 }
func (t *@it) gotos(n int) (r int) { for i := range t.up(n) { if i == 2 { goto out }; r += i; for j := range t.up(i) { if j == 1 { goto next }; r += 10 }; next: r += 1000 }; return -r; out: return r }
`)
	body := func(v string) string {
		return g.one("if "+v+" == %n { break }", "if "+v+"&1 == %n { continue }", "s = append(s, "+v+")", "x += "+v, "defer func() { pr(\"defer\", strconv.Itoa("+v+"), fmt.Sprint(s)) }()", "fs = append(fs, func() int { "+v+"++; return "+v+" })",
			"if "+v+" == %n { return }", "if "+v+" > %n { panic(\"at\" + strconv.Itoa("+v+")) }", "if %c { break outer }", "if %c { continue outer }", "func() { defer func() { s = append(s, len(s)) }(); if "+v+" == 2 { panic(\"in\") } }()", "switch { case %c: break; case %c: continue outer; default: s = append(s, -"+v+") }",
			"for j := range t.up("+v+") { if j == %n { break outer }; s = append(s, j*10) }", "select { default: if %c { break }; x++ }")
	}
	var l []string
	for range 6 {
		b := ""
		for range 2 + g.n(3) {
			b += body("v") + "; "
		}
		head := g.one("v := range t.up(%n)", "v := range t.catch(%n)", "v := range t.on(3)", "v, w := range t.zip(t.up(%n), t.up(4))", "v := range t.late()", "v := range slices.Values([]int{3, 1, 4})", "v := range maps.Values(map[int]int{x: 5})")
		if strings.Contains(head, "w :=") {
			b = "_ = w; " + b
		}
		l = append(l, `t := &@it{}; var s []int; var fs []func() int; defer func() { for _, f := range fs { s = append(s, f(), f()) }; pr("end", fmt.Sprint(s, t.log), str(recover())) }(); outer: for k := range t.up(3) { x += k; for `+head+` { tick(); _ = v; `+b+` if %c { continue outer } }; if k > 5 { break outer } }`)
	}
	l = append(l, `t := &@it{}; r, err := t.find(%n, %n); pr("find", fmt.Sprint(r, err, t.log))`, `t := &@it{}; pr("named", fmt.Sprint(t.named(%n), t.gotos(%n), len(t.log)))`, `t := &@it{}; n := 0; for range t.thrice { n++; if n == %n { break } }; pr("thrice", strconv.Itoa(n))`,
		`t := &@it{}; s := t.late(); for v := range s { x += v }; for v := range s { x -= v * 2 }`)
	g.tries(name, 4, 9, l...)
}

// unsafely: sizes, offsets, and views of memory that are defined on linux/amd64.
func (g *gen) unsafely(name string) {
	var fs, fu []string
	n := 2 + g.n(5)
	for i := range n {
		t := g.one("bool", "int8", "uint16", "int32", "int64", "float32", "complex64", "string", "[]byte", "*int", "any", "[3]int16", "struct{}", "[0]int64", "func()", "map[int]int", "struct { a int8; b int32 }", "chan int", "uintptr", "[2]struct { x int8; y int16 }")
		fs = append(fs, fmt.Sprintf("f%d %s", i, t))
		fu = append(fu, fmt.Sprintf("unsafe.Offsetof(s.f%d), unsafe.Alignof(s.f%d), unsafe.Sizeof(s.f%d)", i, i, i))
	}
	g.top("type %ss struct { %s }", name, strings.Join(fs, "; "))
	g.tops(name, `
type @a struct { p, q int32; r [4]uint8 }
type @b struct { x int64; y uint32 }
type @em struct { pad int8; @a; *@b }
const @size = unsafe.Sizeof(@s{}) + unsafe.Offsetof(@em{}.@a)*1000
var @arr [@size%7 + 1]int
`)
	g.tries(name, 5, 12,
		`var s @s; pr("s", fmt.Sprint(unsafe.Sizeof(s), unsafe.Alignof(s), `+strings.Join(fu, ", ")+`))`,
		`pr("size", fmt.Sprint(@size, len(@arr), unsafe.Offsetof(@em{}.q), unsafe.Sizeof(@em{}), unsafe.Sizeof([3]@s{}) == 3*unsafe.Sizeof(@s{})))`,
		`a := @a{int32(%i), -%n, [4]uint8{1, 2, 3, uint8(x)}}; b := (*[3]uint32)(unsafe.Pointer(&a)); pr("b", fmt.Sprint(b[0], b[1], b[2])); b[1] ^= 0xff; pr("a", fmt.Sprint(a))`,
		`f := float64(%i) / 3; u := *(*uint64)(unsafe.Pointer(&f)); pr("f", strconv.FormatUint(u, 16)); u ^= 1 << 63; f = *(*float64)(unsafe.Pointer(&u)); pr("f", fbits(f))`,
		`s := []int32{1, 2, 3, int32(x), 5}; p := unsafe.Pointer(&s[1]); q := (*int32)(unsafe.Add(p, 4*%n%3)); *q += 100; t := unsafe.Slice(q, 2); t[1]--; pr("s", fmt.Sprint(s, len(t), cap(t), unsafe.SliceData(s) == &s[0]))`,
		`s := "hello" + strconv.Itoa(x); b := unsafe.Slice(unsafe.StringData(s), len(s)); pr("str", string(b[1:4]), unsafe.String(&b[2], 3), fmt.Sprint(len(b)))`,
		`b := []byte("bytes"); s := unsafe.String(unsafe.SliceData(b), len(b)); b[0] = 'B'; pr("s", s, strconv.Itoa(strings.Index(s, "te")))`,
		`var e @em; e.@a.r = [4]uint8{9, 8, 7, 6}; e.@b = &@b{x: %n}; p := (*uint8)(unsafe.Add(unsafe.Pointer(&e), unsafe.Offsetof(e.r)+%n%4)); *p += 50; pr("e", fmt.Sprint(e.r, e.x))`,
		`_ = unsafe.Slice((*int)(nil), x-x+1)`, `pr("nil", fmt.Sprint(unsafe.Slice((*int)(nil), x-x) == nil, unsafe.SliceData([]int(nil)) == nil, unsafe.SliceData([]int{}) != nil))`, `n := -1; _ = unsafe.Slice(&x, n)`, `n := -1 - x*0; b := byte(1); _ = unsafe.String(&b, n)`,
		`type st struct { s []int; i int }; v := st{[]int{x, 2}, 3}; w := *(*struct { s []int; i int })(unsafe.Pointer(&v)); w.s[1] = %n; pr("st", fmt.Sprint(v, w))`,
		`p := &x; q := (**int)(unsafe.Pointer(&p)); *q = &y; *p += %n; pr("pp", fmt.Sprint(*p, uintptr(unsafe.Pointer(p)) == uintptr(unsafe.Pointer(&y)), uintptr(unsafe.Pointer(p))%8))`,
	)
}

// converted: conversions between types of one underlying type, and methods as values and expressions.
func (g *gen) converted(name string) {
	g.tops(name, "type @A struct { X int `json:\"x\"`; Y []string `k:\"v\"` }\ntype @B struct { X int; Y []string }\n"+`
type @F func(int) int
type @G func(int) int
type @C chan int
type @S []int
type @P *@B
type @I interface { Get(int) int }
type @J interface { @I; Set(int) }
type @base struct { n int }
type @mid struct { *@base; s string }
type @top struct { @mid; @I }
type @gt[T any] struct { @base; v T }
func (f @F) Get(i int) int { return f(i) + 1 }
func (s @S) Get(i int) int { return s[i] }
func (b @base) Get(i int) int { return b.n + i }
func (b *@base) Set(i int) { b.n = i*2 }
func (m @mid) Set2(i int) @mid { m.Set(i); m.s += "!"; return m }
func (t *@gt[T]) Put(v T) (old T) { old, t.v = t.v, v; t.n++; return }
func (a @A) Sum() int { return a.X + len(a.Y) }
`)
	g.tries(name, 5, 14,
		`a := @A{%i, []string{"p"}}; b := @B(a); c := struct { X int; Y []string `+"`other:\"t\"`"+` }(b); b.Y[0] = "q"; b.X++; pr("conv", fmt.Sprint(a, b, c, @A(c).Sum(), @A(b).Sum())); p := (*@B)(&a); p.X = %n; pr("p", fmt.Sprint(a, (*@A)(p) == &a)); q := @P(p); q.X++; pr("q", fmt.Sprint(a.X))`,
		`f := @F(func(i int) int { return i * %n }); h := @G(f); k := (func(int) int)(h); pr("f", fmt.Sprint(f.Get(x), @F(h).Get(y), @F(k)(2), @I(@F(k)).Get(3)))`,
		`c := make(@C, 3); var in chan<- int = c; out := (<-chan int)(c); in <- %i; in <- 2; close(in); for v := range out { x += v }; pr("c", fmt.Sprint(x, len(c), cap(out)))`,
		`s := @S{1, 2, x}; a := [2]int(s); p := (*[3]int)(s); p[0] = %n; a[1] = 7; pr("s", fmt.Sprint(s, a, *p, []int(s)[1:], @S(a[:]).Get(1))); _ = [4]int(s)`,
		`m := @mid{&@base{%n}, "m"}; t := @top{m, @S{5, 6}}; pr("amb", fmt.Sprint(t.mid1(), t.n)); f, h := m.Get, m.Set; h(%i); m.n++; pr("mv", fmt.Sprint(f(1), m.Get(1))); e, d := @mid.Get, (*@base).Set; d(m.base1(), 4); pr("me", fmt.Sprint(e(m, 2)))`,
		`m := @mid{&@base{%n}, "m"}; n := m.Set2(x).Set2(3); fs := map[string]func(int) int{"a": m.Get, "b": n.base1().Get, "c": @S{4, 5}.Get, "d": @I(m).Get}; m.n = 50; for _, k := range []string{"a", "b", "c", "d"} { pr(k, fmt.Sprint(fs[k](1))) }; pr("n", n.s, m.s)`,
		`b := &@base{%n}; var j @J = b; f := @J.Set; f(j, %i); h := @I.Get; pr("ie", fmt.Sprint(h(j, 1), h(@S{8}, 0), h(@mid{b, ""}, 2))); b = nil; defer b.Set(1); j = @mid{b, "x"}; pr("never", fmt.Sprint(j.Get(1)))`,
		`g := &@gt[string]{v: "a"}; f := g.Put; h := (*@gt[string]).Put; pr("gt", f("b"), h(g, "c"), g.v, fmt.Sprint(g.n, g.Get(2))); g2 := @gt[*int]{v: &x}; *g2.Put(nil) += %n; pr("g2", fmt.Sprint(g2.v == nil, g2.n, x))`,
		`defer func() { r := recover(); pr("r", str(r)) }(); var t @top; pr("t", fmt.Sprint(t.s)); f := t.@I.Get; pr("never", fmt.Sprint(f))`,
		`var t @top; defer func() { pr("dm", fmt.Sprint(t.@mid.@base == nil)) }(); f := t.@mid.Set2; pr("bound", fmt.Sprint(f != nil)); t.@mid.@base = &@base{}; f(%n)`,
		`x8 := int8(x * 37); u := uint8(x8); w := uint64(x8); z := int16(uint16(u) << 8); pr("num", fmt.Sprint(x8, u, w, z, int32(float32(x8)/3), rune(u), string(rune(u+64)), uint32(int32(x8))>>3, -x8, ^u))`,
		`s := "aé\xff" + string(rune(x+0x4e00)); r := []rune(s); b := []byte(s); type rs []rune; type bs []byte; type ms string; pr("s", fmt.Sprint(r, b, len(ms(b)), string(rs(r)[1:3]), ms(bs(b)[:2]) == ms(s[:2]), []rune(ms("\xf0z")), string(bs(nil)) == ""))`,
	)
	g.tops(name, `
func (m @mid) mid1() int { return m.Get(%n) }
func (m @mid) base1() *@base { return m.base0() }
func (b *@base) base0() *@base { return b }
`)
}

// complexes: arithmetic of complex numbers, also of the odd ones.
func (g *gen) complexes(name string) {
	g.tops(name, `
type @c complex64
//go:noinline
func @id(c complex128) complex128 { return c }
func (c @c) abs2() float32 { return real(c)*real(c) + imag(c)*imag(c) }
func @poly[T ~complex64 | ~complex128](x T, k ...T) (r T) { for _, v := range k { r = r*x + v }; return }
`)
	num := func() string {
		return g.one("1", "-2", "0.5", "math.Inf(1)", "math.NaN()", "math.Copysign(0, -1)", "3e200", "-1e-310", "float64(x)", "float64(y)/3", "0")
	}
	c := func() string { return "@id(complex(" + num() + ", " + num() + "))" }
	var l []string
	for range 5 {
		l = append(l, `a, b := `+c()+`, `+c()+`; pr("c", fmt.Sprint(a+b, a-b, a*b, -a, a == b, a != a, real(a*b), imag(a-b))); pr("d", fmt.Sprint(a/b)); a *= b; a += `+c()+`; pr("e", fmt.Sprintf("%v %.3g %T", a, b, a))`)
	}
	l = append(l, `d := @c(complex(float32(x), %n)); pr("abs", fmt.Sprint(d.abs2(), d*d, d/@c(2i), complex128(d)*1i, @c(complex64(1)) == 1))`, `m := map[complex128]int{1: 1, 1i: 2, complex(float64(x), 0): 3}; m[@id(complex(1, 0))] += 10; pr("m", fmt.Sprint(len(m), m[1], m[@id(1i)]))`,
		`pr("poly", fmt.Sprint(@poly(complex(1, 2), 3, 1i, -1), @poly(@c(1i), 1, 2, 3), @poly[complex64](2)))`, `const k = (1 + 2i) * (3 - 1i); var z complex64 = k; pr("k", fmt.Sprint(k, real(k) == 5, z, imag(z)/2, 1i*1i == -1)); var e any = z; _, ok := e.(complex128); pr("e", fmt.Sprint(ok, e == any(complex64(5+5i))))`,
		`a := []complex128{1, 2i}; for i := range a { a[i] *= a[len(a)-1-i]; a[i] -= 1 }; p := &a[0]; *p /= 2; pr("a", fmt.Sprint(a)); switch *p { case -0.5 + 1i: pr("yes", ""); case 0: pr("zero", "") }`)
	g.tries(name, 4, 9, l...)
}

// made: types, functions and values made by reflect.
func (g *gen) made(name string) {
	g.tops(name, `
type @T struct { A int `+"`k:\"v\" j:\"w,x\"`"+`; B string; c bool; D []int; E map[string]int; F func(int) string; G any; H *@T }
type @E struct { @T; N int }
type @M int
func (m @M) Add(i int) @M { return m + @M(i) }
func (m *@M) Inc(by ...int) int { for _, b := range by { *m += @M(b) }; return int(*m) }
func (t @T) Name(s string) (string, error) { if s == "" { return t.B, fmt.Errorf("empty") }; return s + t.B, nil }
type @G[T any] struct { V T }
func (g @G[T]) Get() T { return g.V }
`)
	g.tries(name, 5, 12,
		`t := @T{A: %n, B: "b", D: []int{x}}; v := reflect.ValueOf(&t).Elem(); v.Field(0).SetInt(int64(%i)); v.FieldByName("B").SetString("q"); v.Field(3).Set(reflect.Append(v.Field(3), reflect.ValueOf(%n))); v.FieldByName("G").Set(reflect.ValueOf(x)); pr("t", fmt.Sprint(t.A, t.B, t.D, t.G)); v.Field(2).SetBool(true)`,
		`rt := reflect.TypeFor[@T](); for i := range rt.NumField() { f := rt.Field(i); w, ok := f.Tag.Lookup("j"); pr("f", f.Name, f.Type.String(), f.Tag.Get("k"), w, fmt.Sprint(ok, f.IsExported(), f.Offset, f.PkgPath == "")) }; pr("n", fmt.Sprint(rt.NumMethod(), rt.Size(), rt.Comparable(), reflect.TypeFor[*@M]().NumMethod()))`,
		`var m @M = %n; v := reflect.ValueOf(&m); o := v.MethodByName("Inc").Call([]reflect.Value{reflect.ValueOf(%i), reflect.ValueOf(2)}); pr("inc", fmt.Sprint(o[0].Int(), m)); o = v.Elem().Method(0).Call([]reflect.Value{reflect.ValueOf(5)}); pr("add", fmt.Sprint(o[0].Interface(), o[0].Type())); o = v.MethodByName("Inc").CallSlice([]reflect.Value{reflect.ValueOf([]int{1, x})}); pr("cs", fmt.Sprint(o[0].Int())); v.MethodByName("Add").Call(nil)`,
		`f := reflect.MakeFunc(reflect.TypeFor[func(int, ...string) (string, int)](), func(a []reflect.Value) []reflect.Value { return []reflect.Value{reflect.ValueOf(fmt.Sprint(a[0], a[1].Len())), reflect.ValueOf(x * 2)} }); h := f.Interface().(func(int, ...string) (string, int)); s, n := h(%i, "a", "b"); pr("mk", s, strconv.Itoa(n)); s, n = h(1); pr("mk", s, strconv.Itoa(n))`,
		`st := reflect.StructOf([]reflect.StructField{{Name: "X", Type: reflect.TypeFor[int](), Tag: "a:\"b\""}, {Name: "Y", Type: reflect.TypeFor[[]string]()}}); v := reflect.New(st).Elem(); v.Field(0).SetInt(%n); v.Field(1).Set(reflect.ValueOf([]string{"s"})); pr("so", fmt.Sprintf("%v %T", v.Interface(), v.Interface())); w, ok := v.Interface().(struct { X int "a:\"b\""; Y []string }); pr("so", fmt.Sprint(w, ok))`,
		`m := reflect.MakeMap(reflect.MapOf(reflect.TypeFor[string](), reflect.TypeFor[@M]())); m.SetMapIndex(reflect.ValueOf("k"), reflect.ValueOf(@M(x))); m.SetMapIndex(reflect.ValueOf("z"), reflect.ValueOf(@M(1))); n := 0; for it := m.MapRange(); it.Next(); { n += int(it.Value().Int()) * len(it.Key().String()) }; m.SetMapIndex(reflect.ValueOf("z"), reflect.Value{}); pr("map", fmt.Sprint(n, m.Len(), m.MapIndex(reflect.ValueOf("no")).IsValid(), m.Interface())); m.SetMapIndex(reflect.ValueOf(1), reflect.ValueOf(2))`,
		`a, b := &@T{A: 1, D: []int{x}, E: map[string]int{"a": 1}}, &@T{A: 1, D: []int{x}, E: map[string]int{"a": 1}}; a.H, b.H = a, b; pr("de", fmt.Sprint(reflect.DeepEqual(a, b), reflect.DeepEqual([]int{}, []int(nil)), reflect.DeepEqual(map[int][]any{1: {nil}}, map[int][]any{1: {nil}}), reflect.DeepEqual(a.F, b.F))); b.D[0]++; pr("de", fmt.Sprint(reflect.DeepEqual(a, b)))`,
		`c := reflect.MakeChan(reflect.ChanOf(reflect.BothDir, reflect.TypeFor[int]()), 2); c.Send(reflect.ValueOf(x)); ok := c.TrySend(reflect.ValueOf(2)); no := c.TrySend(reflect.ValueOf(3)); i, v, r := reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: c}}); pr("ch", fmt.Sprint(ok, no, i, v, r, c.Len())); c.Close(); c.Recv(); v, r = c.Recv(); pr("cl", fmt.Sprint(v, r))`,
		`e := @E{N: 3}; e.B = "in"; v := reflect.ValueOf(e); f, ok := v.Type().FieldByName("B"); pr("emb", fmt.Sprint(f.Index, ok, v.FieldByIndex(f.Index), v.FieldByName("none").IsValid(), v.Type().Field(0).Anonymous)); o := v.MethodByName("Name").Call([]reflect.Value{reflect.ValueOf("")}); pr("o", fmt.Sprint(o[0], o[1], o[1].IsNil())); for _, f := range reflect.VisibleFields(v.Type()) { pr("vf", f.Name, fmt.Sprint(f.Index)) }`,
		`pr("ty", fmt.Sprint(reflect.TypeOf(@G[int]{}), reflect.TypeOf(@G[@G[string]]{}).Name() != "", reflect.TypeFor[@G[[]@M]]().NumMethod(), reflect.ValueOf(@G[string]{"g"}).Method(0).Call(nil)[0], reflect.PointerTo(reflect.TypeFor[@M]()), reflect.ArrayOf(%n, reflect.TypeFor[string]()), reflect.FuncOf([]reflect.Type{reflect.TypeFor[int](), reflect.TypeFor[[]any]()}, nil, true)))`,
		`s := []int{1, 2, 3}; v := reflect.ValueOf(s); reflect.Swapper(s)(0, 2); v.Index(1).SetInt(%n); w := v.Slice(1, 3); pr("sl", fmt.Sprint(s, w.Len(), w.Cap(), reflect.Copy(v, reflect.ValueOf([]int{x})), s)); v.Index(%n)`,
		`var i any = @M(x); v := reflect.ValueOf(i); pr("cv", fmt.Sprint(v.Convert(reflect.TypeFor[float64]()), v.CanConvert(reflect.TypeFor[string]()), v.Type().ConvertibleTo(reflect.TypeFor[[]int]()), v.Type().AssignableTo(reflect.TypeFor[int]()), v.CanInt(), v.CanSet(), v.Kind())); v.SetInt(3)`,
		`for i, v := range reflect.ValueOf(map[int]string{x: "m"}).Seq2() { pr("seq", fmt.Sprint(i, v)) }; for v := range reflect.ValueOf(%n).Seq() { if v.Int() > 2 { break }; pr("s", fmt.Sprint(v)) }; pr("z", fmt.Sprint(reflect.Zero(reflect.TypeFor[@M]()), reflect.ValueOf(nil).IsValid(), reflect.Indirect(reflect.ValueOf(&x)).CanAddr()))`,
	)
}

// chosen: select, channels and goroutines that take turns.
func (g *gen) chosen(name string) {
	g.tops(name, `
type @msg struct { n int; re chan<- int }
func @ping(in <-chan int, out chan<- int, n int) { for v := range in { if v > n { close(out); return }; out <- v*2 + 1 } }
func @first(cs ...chan int) (r int) { for i, c := range cs { select { case v, ok := <-c: if ok { return v*10 + i }; r -= 1; default: } }; return }
`)
	g.tries(name, 4, 9,
		`a, b := make(chan int), make(chan int); go @ping(a, b, 20+%n); v := %n; for { a <- v; w, ok := <-b; if !ok { break }; pr("p", strconv.Itoa(w)); v = w }; close(a)`,
		`a, b, c := make(chan int, 1), make(chan int, 1), chan int(nil); a <- %i; pr("1", fmt.Sprint(@first(b, a, c))); close(b); pr("2", fmt.Sprint(@first(c, b, a)))`,
		`c := make(chan func() int, 4); for i := range 4 { c <- func() int { i *= x; return i } }; close(c); for f := range c { pr("f", strconv.Itoa(f()), strconv.Itoa(f())) }`,
		`q := make(chan @msg); go func() { t := 0; for m := range q { t += m.n; m.re <- t }; }(); r := make(chan int, 1); for i := range %n { q <- @msg{i * y, r}; pr("q", strconv.Itoa(<-r)) }; close(q)`,
		`c := make(chan int, 2); var n chan int; l: for i := 0; ; i++ { select { case c <- i: pr("s", strconv.Itoa(i)); case v := <-n: pr("n", strconv.Itoa(v)); default: if len(c) == 2 { break l }; continue } }; select { case v := <-c: pr("got", strconv.Itoa(v)); case <-n: }`,
		`done := make(chan struct{}); res := make([]int, 4); var wg sync.WaitGroup; for i := range res { wg.Go(func() { <-done; res[i] = i*i + x }) }; close(done); wg.Wait(); pr("res", fmt.Sprint(res))`,
		`var mu sync.RWMutex; var o sync.Once; m := map[int]int{}; var wg sync.WaitGroup; for i := range 5 { wg.Add(1); go func() { defer wg.Done(); defer mu.Unlock(); mu.Lock(); o.Do(func() { m[-1] = 7 }); m[i%2] += i }() }; wg.Wait(); mu.RLock(); pr("m", fmt.Sprint(m)); mu.RUnlock()`,
		`c := make(chan int); go func() { defer close(c); defer func() { recover() }(); for i := range 3 { c <- i }; panic("gone") }(); s := 0; for v := range c { s = s*4 + v + 1 }; pr("s", strconv.Itoa(s)); close(c)`,
		`c := make(chan any, 3); c <- nil; c <- %i; c <- c; for range 3 { select { case v := <-c: switch v := v.(type) { case int: pr("int", strconv.Itoa(v)); case chan any: pr("chan", strconv.Itoa(len(v))); case nil: pr("nil", "") } } }`,
		`i, a, c := 0, [3]int{}, make(chan int, 3); f := func(n int) int { pr("f", strconv.Itoa(n)); i++; return n }; c <- 5; c <- 6; select { case a[f(1)] = <-c: }; var ok bool; select { case a[f(0)], ok = <-c: case make(chan int) <- f(9): }; pr("a", fmt.Sprint(len(c), i, ok || a[0] == 0))`,
		`s := make(chan int, 1); cond := sync.NewCond(&sync.Mutex{}); ready := false; go func() { cond.L.Lock(); for !ready { cond.Wait() }; cond.L.Unlock(); s <- x }(); cond.L.Lock(); ready = true; cond.Broadcast(); cond.L.Unlock(); pr("cond", strconv.Itoa(<-s))`,
	)
}
