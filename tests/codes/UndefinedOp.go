package main

var c = "a" - "b"
var d = "a" * 2
var e = !1
var f = -"a"
var g = ^1.5
var h = +true
var i = true + false
var j = true < false
var k = 1.5 % 2
var l = 1.5 & 1
var m = 1 && 2
var n = "a" || "b"
var o = !"a"
var p = []int{} == []int{}
var q = func() {} == nil
var r = s < s
var s struct{ a int }
var t = s + s
var u = &s + &s
var v = 1i < 2i
var w = 1i % 2
var x = ^2i
var y = nil == nil
var z = any(1) < any(2)
var aa = x1 == x1
var x1 []int
var bb = x2 == x2
var x2 map[int]int
var cc = x3 == x3
var x3 func()
var dd = x4 == x4
var x4 struct{ f []int }
var ee = x5 == x5
var x5 [2][]int
var ff = x5 < x5
var gg = &s < &s
var hh = -s
var ii = !x1
var jj = +x2
var kk = <-x1
var ll = ch < ch
var ch chan int
var mm = fl % fl
var fl float64
var nn = fl & fl
var oo = fl << 1
var pp = ^fl
var qq = b + b
var b bool
var rr = str - str
var str string
var ss = str & str
var tt = str && str
var uu = cx < cx
var cx complex128
var vv = cx % cx
var ww = x3 == x3 && x1 == nil
var xx = nil + nil
var yy = nil < nil

func fn[P any, Q comparable, R int | string, S int | float64, T ~[]int](p P, q Q, r R, s S, t T) {
	_ = p == p
	_ = q == q
	_ = q < q
	_ = r < r
	_ = r + r
	_ = r - r
	_ = s % s
	_ = -s
	_ = -r
	_ = !p
	_ = ^s
	_ = p + p
	_ = t == t
	_ = t == nil
	_ = p == nil
	_ = q == nil
	_ = &p == &p
	p++
	r += r
	r -= r
	s &= s
	_ = s << 1
	_ = struct{ p P }{} == struct{ p P }{}
	_ = any(p) == p
	_ = any(q) == q
}

func main() {}
