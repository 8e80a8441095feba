package main

import (
	"fmt"
	"io"
)

type I interface{ m() }
type J interface {
	m()
	n(int) string
}
type T int
type P int
type W int
type S struct{ I }
type E struct{ P }
type Case int
type U interface{ x() }

func (*P) m()        {}
func (W) m(int) bool { return false }
func (Case) M()      {}
func (T) n()         {}

var _ I = T(1)
var _ I = P(1)
var _ I = new(P)
var _ I = W(1)
var _ I = Case(1)
var _ J = S{}
var _ I = E{}
var _ I = 1
var _ I = "a"
var _ I = nil
var _ I = func() {}
var _ error = T(0)
var _ fmt.Stringer = T(0)
var _ io.Reader = &s
var _ I = &i
var _ I = J(nil)
var _ J = I(nil)
var _ I = any(nil)
var _ I = []T{}
var _ I = struct{ x int }{}
var i I
var s S

func g(i I, js ...J) I {
	g(T(1))
	g(i, i)
	g(i, P(0), nil)
	i = T(2)
	ch := make(chan I)
	ch <- T(1)
	m := map[string]I{"a": T(1)}
	m["b"] = P(2)
	_ = []I{T(1), P(1)}
	_ = struct{ i I }{T(3)}
	for i = range []T{} {
	}
	var u U = i
	_ = u
	switch i {
	case T(1):
	}
	_ = i == T(1)
	go g(T(1))
	defer g(T(1))
	return T(4)
}

func gen[X any, Y I](x X, y Y) {
	var _ I = x
	var _ I = y
	var _ I = &y
	var _ U = y
	var _ J = x
}

func main() {}
