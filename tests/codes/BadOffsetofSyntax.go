package main

import "unsafe"

var x int
var _ = unsafe.Offsetof(x)
var _ = unsafe.Offsetof(1)
var _ = unsafe.Offsetof()
var _ = unsafe.Offsetof(s.a, s.b)
var _ = unsafe.Offsetof((s.a))
var _ = unsafe.Offsetof(s)
var _ = unsafe.Offsetof(&s.a)
var _ = unsafe.Offsetof(f())
var _ = unsafe.Offsetof(arr[0])
var _ = unsafe.Offsetof(s.a...)
var _ = unsafe.Offsetof(undef.x)
var _ = unsafe.Offsetof(s.zz)
var _ = unsafe.Offsetof(unsafe.Pointer)
var _ = unsafe.Offsetof(T.a)
var arr [2]int
var s T

type T struct{ a, b int }

func f() int { return 1 }

func main() {}
