// Promotion through pointers, interfaces and generic types; method values and expressions.
package main

import "fmt"

// promotion through pointers, embedded interfaces, generics; ambiguity by depth
type A struct{ n int }

func (a A) Val() string  { return fmt.Sprint("A.Val", a.n) }
func (a *A) Ptr() string { a.n++; return fmt.Sprint("A.Ptr", a.n) }
func (a A) Dup() string  { return "A.Dup" }

type B struct{ *A }
type C struct {
	B
	m int
}
type D struct{ *C }

func (d D) Dup() string { return "D.Dup>" + d.C.Dup() }

type I interface{ Val() string }
type J interface {
	I
	Ptr() string
}
type E struct {
	I
	x int
}
type G[T any] struct{ v T }

func (g G[T]) Get() T                   { return g.v }
func (g *G[T]) Set(v T)                 { g.v = v }
func (g *G[T]) Apply(f func(T) T) *G[T] { g.v = f(g.v); return g }

type H struct {
	G[int]
	*G2
}
type G2 = G[string]
type Deep[T interface{ ~int | ~string }] struct {
	G[T]
	next *Deep[T]
}
type F func(int) int

func (f F) Twice(x int) int { return f(f(x)) }

type M map[string]int

func (m M) Inc(k string) M { m[k]++; return m }

type P *A
type Rec struct {
	*Rec
	name string
}
type X1 struct{ Y1 }
type Y1 struct{ z int }
type X2 struct{ Y2 }
type Y2 struct{ z, w int }
type XX struct {
	X1
	X2
	w string
}
type Bad struct{ *A }

func catch(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

type ifc interface{ m() int }
type impl struct{ k int }

func (i impl) m() int { return i.k }

type wrap struct{ ifc }

func main() {
	d := D{&C{B: B{&A{5}}}}
	fmt.Println(d.Val(), d.Ptr(), d.Dup(), d.n, d.C.B.A.n)
	var i I = d
	var j J = d
	fmt.Println(i.Val(), j.Ptr(), j.(interface{ Dup() string }).Dup())
	f := d.Ptr
	g := D.Ptr
	h := (*D).Val
	k := I.Val
	l := J.Ptr
	fmt.Println(f(), g(d), h(&d), k(d), l(j))
	d.A = &A{100}
	fmt.Println(f(), d.n)
	e := E{I: d}
	fmt.Println(e.Val(), E.Val(e), (*E).Val(&e))
	fmt.Printf("%T %T %T %T\n", f, g, h, l)
	hh := H{G[int]{1}, &G2{"x"}}
	hh.G.Set(4)
	hh.G2.Set("y")
	fmt.Println(hh.G.Get(), hh.G2.Get(), hh.G.v)
	dd := Deep[string]{G[string]{"a"}, &Deep[string]{}}
	dd.Apply(func(s string) string { return s + s }).Set("zz")
	dd.next.Set("n")
	set := dd.next.Set
	set("nn")
	fmt.Println(dd.Get(), dd.next.v, Deep[string].Get(dd), (*Deep[string]).Get(dd.next))
	fmt.Println(F(func(x int) int { return x * 3 }).Twice(2), F.Twice(func(x int) int { return x + 1 }, 1))
	fmt.Println(M{}.Inc("a").Inc("a").Inc("b"))
	p := P(&A{3})
	fmt.Println(p.n, (*A)(p).Val())
	r := Rec{&Rec{&Rec{nil, "in"}, "mid"}, "out"}
	fmt.Println(r.name, r.Rec.name, r.Rec.Rec.name)
	var xx XX
	xx.X1.z, xx.X2.z, xx.w = 1, 2, "w"
	fmt.Println(xx.X1.z, xx.Y2.z, xx.Y1.z, xx.w, xx.X2.w)
	catch(func() { Bad{}.Val() })
	catch(func() { var w wrap; w.m() })
	catch(func() { var b *B; b.Val() })
	catch(func() { var b B; f := b.Ptr; f() })
	catch(func() { var i I; f := i.Val; f() })
	catch(func() { var i I = (*A)(nil); i.Val() })
	catch(func() { var e E; E.Val(e) })
	fmt.Println(wrap{wrap{impl{7}}}.m())
	var v interface{ m() int } = &wrap{impl{8}}
	fmt.Println(v.m(), v.(ifc).m())
	anon := struct {
		A
		*G[int]
	}{A{1}, &G[int]{2}}
	anon.Set(anon.Get() + anon.n)
	fmt.Println(anon.Val(), anon.Ptr(), anon.Get(), anon.v)
	fs := []func() string{d.Val, anon.Val, anon.Ptr, (&anon).Ptr, anon.A.Ptr}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	type L struct{ I }
	var i2 I = L{L{d}}
	switch x := i2.(type) {
	case L:
		fmt.Printf("%T %T\n", x, x.I)
	}
	fmt.Printf("%v %+v\n", struct{ A }{A{2}}, struct {
		G[A]
	}{})
	// method on embedded generic through interface with type set
	fmt.Println(call(&G[int]{3}), call2(G[string]{"s"}))
}
func call[T any, P interface {
	*G[T]
	Apply(func(T) T) *G[T]
}](p P) T {
	return p.Apply(func(t T) T { return t }).Get()
}
func call2[T interface{ Get() E }, E any](t T) E { f := t.Get; g := T.Get; _ = g(t); return f() }
