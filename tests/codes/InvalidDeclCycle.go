package main

import "unsafe"

type S struct {
	S
}
type T [unsafe.Sizeof(T{})]int
type A [2]A
type B struct{ c C }
type C struct{ d [2]D }
type D struct{ B }
type E E
type F G
type G F
type H = H
type I = J
type J = I
type K interface{ K }
type L interface {
	M
}
type M interface{ L }
type N []N
type O func(O) O
type P [len(p)]int

var p P

type Q struct{ f func(Q) [unsafe.Sizeof(q)]int }

var q Q

type R[X any] struct{ r R[X] }
type U[X any] struct{ u *U[X] }
type V[X any] struct{ w W[X] }
type W[X any] struct{ V[X] }
type X = struct{ x X }
type Y = *Y
type Z interface{ ~int | Z }

func f() {
	type S struct{ S }
	type T [2]T
	type A = []A
	type L struct{ m map[string]L }
	const c = len([c]int{})
	var v = v
	var u [len(u)]int
	type X X
}

const c = len(arr)

var arr [c]int
var vv = len(ww)
var ww [len(xx)]int
var xx [len(ww)]int

func rec() [len(rec())]int

func main() {}
