package main

var s = "hello"
var x = s << 2
var y = 1.5 << 2
var z = 1.0 << 2
var w = f << 2
var f float64
var v = true << 1
var u = nil << 1
var t = "a" << 1
var r = 1.0 << i
var i uint
var q float64 = 1 << i
var p = 1.5 << i
var o = float64(1 << i)
var n float32 = 1 << i + 1
var m = 2i << 1
var l = any(1) << 1
var k = &i << 1
var j = []int{}[1.0<<i]
var h = 1<<i + 1.0
var g = 1<<i + 1.5
var e = 1<<i == 2.5
var d = make([]int, 1.0<<i)
var c = cx << 1
var cx complex128
var b interface{} = 1 << i
var a interface{} = 1.0 << i
var aa = fn(1.0 << i)
var bb = f + 1<<i
var cc = "a" + 1<<i
var dd = string(1 << i)
var ee = complex(1<<i, 0)
var ff bool = 1 << i

func fn(float64) int { return 0 }
func g2[P int | float64, Q int | uint](p P, q Q) {
	_ = p << 1
	_ = q << 1
	s <<= 1
	f <<= 1
	f >>= i
	p <<= 2
	switch 1.5 << i {
	}
	for range 1.0 << i {
	}
	println(1.0 << i)
	_ = P(1 << i)
	_ = q + 1.0<<i
	return 1.0 << i
}

func main() {}
