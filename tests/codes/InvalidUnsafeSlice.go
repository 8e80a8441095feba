package main

import "unsafe"

var x int
var _ = unsafe.Slice(x, 1)
var _ = unsafe.Slice(&x, float64(1))
var _ = unsafe.Slice(&x, -1)
var _ = unsafe.Slice(&x, uint64(1)<<63)
var _ = unsafe.Slice(nil, 1)
var _ = unsafe.Slice(&x)
var _ = unsafe.Slice(&x, 1, 2)
var _ = unsafe.Slice(&x, "a")
var _ = unsafe.Slice(&x, 1.5)
var _ = unsafe.Slice(&x, 1.0)
var _ = unsafe.Slice(unsafe.Pointer(&x), 1)
var _ []string = unsafe.Slice(&x, 1)
var _ = unsafe.Slice("a", 1)
var _ = unsafe.Slice(&x, 1<<70)

func f[P *int | *string, Q *int](p P, q Q) {
	_ = unsafe.Slice(p, 1)
	_ = unsafe.Slice(q, 1)
}

func main() {}
