package main

type E1 struct{ i int }
type E2 struct{ i int }
type T struct {
	E1
	E2
}
type U struct{ *T }
type I1 interface{ m() }
type I2 interface{ m() }
type V struct {
	I1
	I2
}

func (E1) f() {}
func (E2) f() {}

var x T
var _ = x.i
var _ = x.f
var _ = T.f
var _ = (*T).f
var _ = U{}.i
var _ = V{}.m
var _ I1 = V{}
var _ interface{ f() } = T{}

func g() {
	x.i = 1
	x.f()
	T{}.f()
	x.E1.i = 1
	var u U
	u.f()
	_ = &x.i
	_ = T{i: 1}
}

func main() {}
