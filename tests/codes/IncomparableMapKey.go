package main

var x map[T]int
var y map[[]int]int
var z map[func()]int
var w map[map[int]int]int
var v map[S]int
var u map[[2]T]int
var t map[any]int
var s map[chan T]int
var r map[*T]int
var q = map[T]int{}
var p = make(map[S]string)

type T []int
type S struct{ f T }
type M map[S]int
type G[K any] map[K]int
type H[K comparable] map[K]int
type I[K int | []int] map[K]int
type J interface{ map[S]int }

func f(map[S]S) map[T]T {
	var _ map[struct{ x []int }]int
	type L map[L]int
	return nil
}
func g[K any, L interface{ comparable }, N ~[]int | ~string](map[K]int) {
	var _ map[K]int
	var _ map[L]int
	var _ map[N]int
	var _ map[struct{ k K }]int
	var _ H[any]
	var _ H[S]
	var _ H[[]int]
	var _ H[K]
}

func main() {}
