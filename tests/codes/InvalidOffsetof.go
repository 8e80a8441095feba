package main

import "unsafe"

type T struct{ f int }
type S struct{ *T }
type U struct{ T }
type V struct{ u *U }

var s S
var u U
var v V
var _ = unsafe.Offsetof(s.f)
var _ = unsafe.Offsetof(s.m)
var _ = unsafe.Offsetof(u.f)
var _ = unsafe.Offsetof(v.u.f)
var _ = unsafe.Offsetof(v.u.T.f)
var _ = unsafe.Offsetof(s.T)
var _ = unsafe.Offsetof(u.m)
var _ = unsafe.Offsetof((&u).f)
var _ = unsafe.Sizeof()
var _ = unsafe.Sizeof(1, 2)
var _ = unsafe.Sizeof(int)
var _ = unsafe.Sizeof(nil)
var _ = unsafe.Alignof(nil)
var _ = unsafe.Alignof()
var _ = unsafe.Sizeof(f)
var _ = unsafe.Sizeof(g())
var _ int8 = unsafe.Sizeof(1)

func (S) m() {}
func (T) m() {}
func f()     {}
func g()     {}
func h[P any](p P) {
	_ = unsafe.Sizeof(p)
	const c = unsafe.Sizeof(p)
	unsafe.Sizeof(p)
}

func main() {}
