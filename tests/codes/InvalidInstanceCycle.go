package main

func f[T any]() { f[*T]() }

type G[P any] struct{ next *G[[]P] }

func g[P any]() { h[P]() }
func h[Q any]() { g[map[string]Q]() }

type M[P any] struct{}

func (M[P]) m() { M[*P]{}.m() }

type A[P any] struct{ b *B[P] }
type B[P any] struct{ a *A[struct{ p P }] }

func ok[P any](n int) { ok[P](n - 1) }

func main() {}
