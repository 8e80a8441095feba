package main

type T struct{ p *int }

var x int
var y = *x
var z = *1
var w = *"a"
var v = *nil
var u = *T{}
var t = *fn
var s = *any(1)
var r = **&x
var q = *fn()
var p = *T{}.p
var o = *(*x)

func fn() int { return 1 }
func g[P any, Q *int | *string, R *int | **int, S interface{ *int }](a P, q Q, r R, s S) {
	_ = *a
	_ = *q
	_ = *r
	_ = *s
	*x = 1
	*x++
	*fn()
	*x
	for *x = range 3 {
	}
}

func main() {}
