package main

type T struct{ f int }

func (T) m() {}

var x = "x"
var y = x()
var _ = 1()
var _ = T{}()
var _ = nil()
var _ = T{}.f()
var _ = []int{}()
var _ = (1 + 2)()
var _ = any(1)()
var _ = x.y()
var _ = fn()()
var _ = (&x)()
var _ = err()
var err error
var _ = undef()
var _ = map[int]func(){}[1]()
var _ = "a"("b")
var _ = func() {}()
var _ = pf()
var pf *func()

func fn() {}
func g[P any, Q func() | func(int), R func(), S func() int | func() string](p P, q Q, r R, s S) {
	p()
	q()
	r()
	s()
	x()
	go x()
	defer x()
	T{}.m()()
}

func main() {}
