package main

import (
	"cmp"
	"fmt"
)

type T[P ~int] struct{}
type My int
type Stringer interface{ String() string }
type Num interface{ ~int | ~float64 }
type Both interface {
	Num
	Stringer
}
type N int

func (N) String() string { return "" }

type PN int

func (*PN) String() string { return "" }

type WS int

func (WS) String() int { return 0 }

var _ T[string]
var _ T[My]
var _ T[any]
var _ T[T[int]]

func f[P comparable](p P)     {}
func g[P Stringer](p P)       {}
func h[P Num](p P)            {}
func i[P Both](p P)           {}
func j[P cmp.Ordered](p P)    {}
func k[P fmt.Stringer]()      {}
func l[P int | string](p P)   {}
func m[P *int](p P)           {}
func o[P interface{ ~[]Q }, Q any](p P, q Q) {}
func q[P interface{ int; string }](p P) {}
func r[P any, Q interface{ *P; Set(string) }]() {}

func fn() {
	f([]int{})
	f(func() {})
	f(any(1))
	f(struct{ a []int }{})
	f[[]int](nil)
	f[map[int]int](nil)
	g(1)
	g(N(1))
	g(PN(1))
	g(new(PN))
	g(WS(1))
	g[any](nil)
	h("a")
	h(My(1))
	h(1i)
	i(1)
	i(N(1))
	j(1i)
	j(true)
	j([]int{})
	k[int]()
	k[error]()
	l(My(1))
	l(1.5)
	l[any](1)
	m(new(string))
	o([]int{}, "a")
	q(1)
	r[int, *int]()
	r[int, int]()
	_ = f[[]int]
	var _ T[float64]
	var _ []T[bool]
	type X T[string]
}
func z[P any, Q comparable, R Num, S ~string](p P, q Q, r R, s S) {
	f(p)
	f(q)
	g(p)
	h(p)
	h(r)
	h(s)
	j(r)
	var _ T[P]
	var _ T[R]
	l(s)
}

func main() {}
