package main

type T[P any] P
type U[P any] struct{ *P }
type V[P any] struct{ P }
type W[P any] interface{ P }
type X[P any] interface{ ~P }
type Y[P any] interface{ int | P }
type Z[P any] = P
type A[P any] *P
type B[P any] []P

func f[P any, Q P, R ~P, S interface{ P }, T2 P | int]() {
	type L P
	type M struct{ P }
	type N = P
	type O interface{ P }
	var _ interface{ P }
	var _ P.x
	var _ P[int]
	_ = P
	_ = P(nil)
}
func (P) m()      {}
func g[P *P]()    {}
func h[P Q, Q P]() {}
func i[P P]()     {}
func j[P interface{ ~[]P }](p P) {}

func main() {}
