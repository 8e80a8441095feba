package main

type N int
type S string

var a = "hello"
var b = 1
var c = a - b
var d = 1 + "a"
var e = a + 1
var f = b == a
var g = b + 1.0
var h = N(1) + b
var i = f64 * b
var f64 float64
var j = b << a
var k = b && true
var l = nil == b
var m = b == nil
var n = &b == &a
var o = []int{} == nil
var p = any(1) == b
var q = any(1) == []int{}
var r = err == b
var err error
var s = st == st2
var st struct{ a int }
var st2 struct{ b int }
var t = true == 1
var u = 'a' + "b"
var v = 1i + b
var w = ch == ch2
var ch chan int
var ch2 <-chan string
var x = [2]int{} == [3]int{}
var y = S("a") + a
var z = u8 + i8
var u8 uint8
var i8 int8

func fn(x int, y string, z N, w ...int) {
	x += y
	x = x + z
	x -= 1.5
	x == y
	x <<= y
	y += 1
	y += 'a'
	z *= x
	switch x {
	case y:
	case "a":
	case z, nil, 1.5:
	}
	switch y {
	case 1:
	}
	switch {
	case x:
	case 1:
	case x > 1:
	}
	for x < y {
	}
	if x == z {
	}
	_ = w == w
	_ = w == nil
	_ = fn == fn
	_ = fn == nil
	_ = x == any(x)
	_ = x != err
	_ = y < x
	_ = x < nil
	_ = x & 1.0
	_ = x && y
	_ = x < f64
	_ = f64 < 1i
	_ = y == nil
	_ = min(x, y)
	_ = max(x, 1.5)
	_ = complex(f64, x)
}
func g2[P, Q any, R int | float64](p P, q Q, r R) {
	_ = p == q
	_ = r + 1
	_ = r + 1.5
	_ = r + "a"
	_ = r + b
	_ = r == r
	_ = p == 1
	_ = r < p
	r += b
}

func main() {}
