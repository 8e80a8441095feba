package main

import "unsafe"

var p unsafe.Pointer
var _ = unsafe.Add(p, float64(1))
var _ = unsafe.Add(p, "a")
var _ = unsafe.Add(p, 1.5)
var _ = unsafe.Add(p, nil)
var _ = unsafe.Add(p)
var _ = unsafe.Add(p, 1, 2)
var _ = unsafe.Add(1, 2)
var _ = unsafe.Add(&x, 1)
var _ = unsafe.Add(nil, 1)
var _ = unsafe.Add(p, 1<<70)
var _ = unsafe.Add(p, -1)
var _ = unsafe.Add(p, uint8(1))
var _ int = unsafe.Add(p, 1)
var x int

func f[P int | string](q P) { _ = unsafe.Add(p, q) }

func main() {}
