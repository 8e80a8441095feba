package main

import "unsafe"

type T *int
type I interface{}
type U unsafe.Pointer
type S struct {
	*T
	T2 *T
}
type S1 struct{ T }
type S2 struct{ *I }
type S3 struct{ I }
type S4 struct{ unsafe.Pointer }
type S5 struct{ *unsafe.Pointer }
type S6 struct{ U }
type S7 struct{ *U }
type A = *S
type S8 struct{ A }
type S9 struct{ *A }
type G[P any] struct {
	P
}
type G2[P any] struct{ *P }
type S10 struct{ *error }
type S11 struct{ *int }
type F func()
type S12 struct {
	F
	*any
}

func main() {}
