package main

var _ = imag(int(1))
var _ = imag("a")
var _ = imag(1)
var _ = imag(1.5)
var _ = imag(f)
var _ = imag()
var _ = imag(1, 2)
var _ = imag(nil)
var _ = imag([]int{})
var _ int = imag(1i)
var _ string = imag(c)
var f float64
var c complex64

func g[P complex64 | complex128, Q any](p P, q Q) {
	_ = imag(p)
	_ = imag(q)
	imag(c)
}

func main() {}
