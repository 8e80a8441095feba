package main

type I interface{ ~int }
type C interface{ comparable }
type D interface {
	I
	m()
}

var _ I
var _ comparable
var _ []I
var _ map[string]C
var _ func(I) C
var _ struct{ i I }
var _ *I
var _ = I(1)
var _ = any(1).(I)
var _ chan D

type T struct{ I }
type U []comparable
type V interface{ m(I) }
type W = I
type X[P any] struct{}

var _ W
var _ X[I]
var _ X[comparable]

func f(i I, c comparable) D { return nil }
func g() {
	var x I
	_ = new(I)
	_ = make([]I, 1)
	switch any(1).(type) {
	case I:
	case comparable:
	}
	h[I]()
	_ = func(I) {}
	_ = struct{ comparable }{}
	_ = []interface{ int }{}
}
func h[P any]()          {}
func (I) m()             {}
func k[P I, Q []I]()     {}
func l[P interface{ I }](p P, q interface{ I }) {}

func main() {}
