package main

type T3[P any] struct{ f *T3[*P] }
type T4[P any] struct{ f []T5[P] }
type T5[P any] struct{ f []T4[[]P] } // error: instantiation cycle:

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

type N[P any] struct{ p P }

func (n N[Q]) m() { _ = N[N[Q]].m }

func main() {}
