package main

var _ = real(int(1))
var _ = real("a")
var _ = real(1)
var _ = real(f)
var _ = real()
var _ = real(1, 2)
var _ = real(nil)
var _ = real(true)
var _ int = real(1.5i)
var f float32

func g[P complex64 | complex128, Q any](p P, q Q) {
	_ = real(p)
	_ = real(q)
	real(1i)
}

func main() {}
