// Arrays and structs are values: calls, closures, interfaces, range, maps, channels.
package main

import "fmt"

type A [3]int
type S struct {
	a A
	p *A
	m map[string]A
	f func() A
	n struct{ b [2]A }
}

func (s S) val() A   { s.a[0] = 100; return s.a }
func (s *S) ptr() A  { s.a[0] = 200; return s.a }
func (a A) sum() int { a[0]++; return a[0] + a[1] + a[2] }
func (a *A) inc()    { a[0]++ }
func pass(a A, s S) (A, S) {
	a[1] = -1
	s.a[1] = -2
	s.m["k"] = a
	s.n.b[1][2] = 7
	return a, s
}
func res() (a A, s S) {
	defer func() { a[2]++; s.a = a }()
	a = A{1, 2, 3}
	return a, S{a: A{9}}
}

type I interface{ sum() int }
type T struct {
	S
	x [2]struct{ s S }
}

func gen[X any](x X) (X, *X, []X, [2]X, any) { y := x; return x, &y, []X{x, y}, [2]X{x, y}, x }

func main() {
	a := A{1, 2, 3}
	b := a
	b[0] = 10
	s := S{a: a, p: &a, m: map[string]A{}, f: func() A { return a }}
	t := s
	t.a[0] = 50
	t.p[1] = 60
	fmt.Println(a, b, s.a, t.a, *s.p == *t.p, s.f(), s.val(), s.a, s.ptr(), s.a)
	c, u := pass(a, s)
	fmt.Println(a, c, s.a, u.a, s.m, s.n.b, u.n.b)
	fmt.Println(res())
	var i I = a
	a[0] = 77
	fmt.Println(i.sum(), i.(A)[0], a.sum(), a)
	i = &a
	a[1] = 88
	fmt.Println(i.sum(), i.(*A)[1])
	mv, me, pv := a.sum, A.sum, (&a).inc
	a[2] = 1000
	pv()
	fmt.Println(mv(), me(a), a)
	for i, v := range a {
		a[2] = 5
		v++
		fmt.Print(i, v, " ")
	}
	for i, v := range &a {
		a[2] = 6 + i
		fmt.Print(i, v, " ")
	}
	for i, v := range a[:] {
		a[2] = 9 + i
		fmt.Print(i, v, " ")
	}
	for i := range a {
		a = A{i, i, i}
	}
	fmt.Println(a)
	arr := [2]A{{1}, {2}}
	for i, row := range arr {
		row[0] = 9
		arr[1][0]++
		fmt.Print(i, row, arr, " ")
	}
	arr[0], arr[1] = arr[1], arr[0]
	fmt.Println(arr)
	m := map[string]S{"a": s}
	v := m["a"]
	v.a[0] = -5
	fmt.Println(m["a"].a, v.a, m["zz"].a, m["a"].n.b[0][1])
	ch := make(chan A, 1)
	ch <- a
	a[0] = 31
	fmt.Println(<-ch, a)
	cl := func() A { a[0]++; return a }
	x, y := cl(), cl()
	fmt.Println(x, y, a == y, a != x)
	var e any = a
	a[0] = 0
	fmt.Println(e, e == any(a), e.(A) == y)
	tt := T{S: s}
	tt.x[1].s.a[2] = 4
	uu := tt
	uu.x[1].s.a[2]++
	uu.S.n.b[0] = A{3}
	fmt.Println(tt.x[1].s.a, uu.x[1].s.a, tt.n.b, uu.n.b, uu.a == tt.a)
	p := &tt.x
	q := *p
	p[0].s.a[0] = 123
	fmt.Println(tt.x[0].s.a, q[0].s.a)
	g1, g2, g3, g4, g5 := gen(a)
	a[1] = 555
	g2[0] = 1
	g3[0][0] = 2
	g4[1][0] = 3
	fmt.Println(g1, *g2, g3, g4, g5)
	type big struct{ x [100]int }
	var b1 big
	b1.x[99] = 1
	f := func(b big) big { b.x[0] = b.x[99] + 1; return b }
	b2 := f(f(b1))
	fmt.Println(b1.x[0], b2.x[0], b1 == b2, b2 == f(b1))
	bs := []big{b1, b2}
	for _, b := range bs {
		b.x[0] = 9
	}
	bs[0] = bs[1]
	bs[1].x[0] = 8
	fmt.Println(bs[0].x[0], bs[1].x[0])
	pp := &bs[0]
	bs = append(bs, b1)
	pp.x[1] = 4
	fmt.Println(bs[0].x[1], pp.x[1])
	defer func(a A, p *A) { fmt.Println(a, *p) }(a, &a)
	a[2] = 999
	z := struct{ A }{a}
	z.inc()
	w := z
	w.A.inc()
	fmt.Println(z, w, z.sum(), w == z)
	var n *T
	func() {
		defer func() { fmt.Println(recover() != nil) }()
		fmt.Println(len(n.x), len(n.S.a), cap(n.n.b))
		_ = n.x[0]
	}()
	k := [...][2]map[string]A{{{"a": {1}}, nil}, {1: {"b": {2}}}}
	k2 := k
	k2[0][0]["a"] = A{5}
	k2[1][1] = nil
	fmt.Println(k, k2)
}
