package main

var (
	x string
	y int = 1 << x
)
var a = 1 << -1
var b = 1 << 1.5
var c = 1 << 1.0
var d = 1 << "a"
var e = 1 << nil
var f = i << -1
var i int
var g = i << f64
var f64 float64
var h = i >> -2
var j = i << 100
var k = 1 << 100
var l = i << (1 << 70)
var m = i << true
var n = i << i
var o = 1 << 2i
var p = i << 'a'
var q = 1 << big
var r = 1 >> big
var s = i << any(1)
var t = i << &i

const big = 1 << 60

func fn[P int | uint, Q int | string, R float64](p P, q Q, r R) {
	_ = i << p
	_ = i << q
	_ = i << r
	i <<= -1
	i <<= 1.5
	i >>= "a"
	i <<= x
	const c = 1 << -1
	_ = uint8(1) << 1000
	_ = 1 << (2 - 3)
}

func main() {}
