package main

type T1[P any] struct{ f T1[P] } // error: invalid recursive type: T1 refers to itself
type T2[P any] struct{ f *T2[P] }
type T3[P any] struct{ f *T3[*P] }
type T4[P any] struct{ f []T5[P] }
type T5[P any] struct{ f T4[[]P] }
type T6[P interface{ m(T6[P]) }] struct{}
type T7[P any] [2]T7[P] // error: invalid recursive type: T7 refers to itself
type T8[P any] struct{ f T9[P] }
type T9[P any] struct{ f P }
type T10 struct{ f T9[T10] } // error: invalid recursive type T10
type T11[P T11[P]] struct{}
type T12[P any] interface{ T12[*P] } // error: invalid recursive type: T12 refers to itself
type A1[P any] = []A1[P] // error: invalid recursive type: A1 refers to itself

func f1[P any](n int) {
	if n > 0 {
		f1[[]P](n - 1)
	}
}
func f2[P any](n int) { f3[P](n) }
func f3[P any](n int) { f2[map[string]P](n) }
func f4[P any](n int) {
	type L struct{ p P }
	f4[L](n)
}
func f5[P any](n int) { f5[P](n); f5[int](n) }

func main() {}
