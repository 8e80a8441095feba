package main

type T struct{ a []int }

var x = 1
var y = x[1]
var z = fn[0]
var w = T{}[0]
var v = nil[0]
var u = any(1)[0]
var t = ch[0]
var ch chan int
var s = p[0]
var p *int
var r = pa[0]
var pa *[2]int
var q = ps[0]
var ps *[]int
var o = pm["a"]
var pm *map[string]int
var n = 1[0]
var m = true[0]
var l = 1.5[0]
var k = fn()[0]
var j = err[0]
var err error
var i = x[1:2]

func fn() int { return 1 }
func g[P any, Q []int | string, R []int | []string, S []int | map[int]int, U map[string]int | map[int]int, V *[2]int | []int](a P, q Q, r R, s S, u U, v V) {
	_ = a[0]
	_ = q[0]
	_ = r[0]
	_ = s[0]
	_ = u[0]
	_ = v[0]
	q[0] = 1
	r[0] = 1
	s[0] = 1
	x[0] = 1
	x[0]++
	delete(x, 1)
}

func main() {}
