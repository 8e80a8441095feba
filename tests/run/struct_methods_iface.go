// Method sets: interfaces satisfied by embedding pointers, values and interfaces; overriding; diamond by interfaces.
package main

import "fmt"

type A interface{ Foo() string }
type B interface {
	A
	Bar() string
}
type C interface {
	A
	Baz(int) string
}
type D interface {
	B
	C
}
type base struct{ n int }

func (b base) Foo() string       { return fmt.Sprint("base", b.n) }
func (b *base) Bar() string      { b.n++; return fmt.Sprint("bar", b.n) }
func (b *base) Baz(i int) string { return fmt.Sprint("baz", b.n+i) }

type v1 struct{ base }
type v2 struct{ *base }
type v3 struct {
	B
	extra int
}
type v4 struct {
	v2
	C
}

func (v v4) Foo() string { return "v4:" + v.v2.Foo() + v.C.Foo() }

type v5 struct{ D }

func (v v5) Bar() string { return "v5:" + v.D.Bar() }

type logged struct {
	A
	log *[]string
}

func (l logged) Foo() string { *l.log = append(*l.log, "call"); return "[" + l.A.Foo() + "]" }

type F func() string

func (f F) Foo() string { return f() }

type M map[string]string

func (m M) Foo() string { return m["k"] }

type S []A

func (s S) Foo() (r string) {
	for _, a := range s {
		r += a.Foo() + ";"
	}
	return
}

func main() {
	x := v1{base{1}}
	var a A = x
	var d D = &x
	fmt.Println(a.Foo(), d.Bar(), d.Baz(10), x.n, a.Foo())
	y := v2{&base{5}}
	d = y
	fmt.Println(d.Bar(), y.n, d.Foo())
	z := v3{&x, 7}
	var b B = z
	fmt.Println(b.Bar(), b.Foo(), z.extra)
	w := v4{y, &base{100}}
	a = w
	fmt.Println(a.Foo(), w.Bar(), w.C.Baz(1))
	u := v5{y}
	b = u
	fmt.Println(b.Bar(), u.Baz(2), b.(C).Baz(3), b.(D).Foo())
	var log []string
	a = logged{logged{w, &log}, &log}
	fmt.Println(a.Foo(), log)
	s := S{F(func() string { return "func" }), M{"k": "map"}, x, &x, y, S{u}}
	fmt.Println(s.Foo())
	for _, v := range s {
		_, isB := v.(B)
		_, isC := v.(C)
		_, isStr := v.(fmt.Stringer)
		fmt.Print(isB, isC, isStr, " ")
	}
	fmt.Println()
	f := a.Foo
	a = nil
	fmt.Println(f())
	var nb B
	func() {
		defer func() { fmt.Println(recover() != nil) }()
		_ = v3{B: nb}.Foo()
	}()
	conv := A(B(D(&x)))
	fmt.Println(conv.Foo(), conv == A(&x))
	g := B.Bar
	h := D.Baz
	fmt.Println(g(&x), h(y, 1))
	type local struct {
		A
		*log2
	}
	l := local{x, &log2{"in"}}
	fmt.Println(l.Foo(), l.Get(), l.s)
}

type log2 struct{ s string }

func (l *log2) Get() string { return l.s + "!" }
