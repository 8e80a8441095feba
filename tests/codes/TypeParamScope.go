package main

func f[T any](x T) {
	var T int
	_ = T
}
func g[T any](x int) {
	type T int
	x := 1
	T := 2
	const T = 3
	{
		T := 3
		_ = T
	}
}

type S[A any] struct{}

func (s S[A]) m(b int) (c int) {
	var A int
	var s int
	var b, c string
	A, d := 1, 2
	func(A int) { var A int }(1)
	return 1
}
func (A S[A]) m1()         {}
func (s S[s]) m2()         {}
func (s S[A]) m3(A int)    {}
func (s S[_]) m4(_ int)    {}
func h[A any, A any]()     {}
func i[A any](A A)         {}
func j[A any]() (A int)    { return }
func k[A any](b A) (b int) { return }
func l[x any](y x) {
	for x := range 3 {
		_ = x
	}
	if x := 1; x > 0 {
	}
x:
	goto x
}
func main() {}
