package main

type T struct{}

var x = [...]int{1, 2, 3}[:1]
var y = 1[:1]
var z = fn[:]
var w = T{}[:]
var v = nil[:]
var u = any(1)[:]
var t = m[:]
var m map[int]int
var s = ps[:]
var ps *[]int
var r = pa[:]
var pa *[2]int
var q = arr()[:]
var p = &arr()[:]
var o = i[:]
var i int
var n = pstr[:]
var pstr *string
var l = st.a[:]
var st struct{ a [2]int }
var k = ma[1][:]
var ma map[int][2]int

func fn()         {}
func arr() [2]int { return [2]int{} }
func g[P any, Q []int | string, R []int | []string, S []byte | string, U [2]int | []int, V *[2]int | []int](a P, q Q, r R, s S, u U, v V) {
	_ = a[:]
	_ = q[:]
	_ = r[:]
	_ = s[:]
	_ = u[:]
	_ = v[:]
	_ = s[::1]
	_ = s[:1:2]
}

func main() {}
