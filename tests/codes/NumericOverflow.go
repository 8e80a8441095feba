package main

const big = 1 << 100

var x int8 = 1000
var y uint = -1
var z = int8(200)
var w = uint8(1) << 8
var v int = big
var u byte = 256
var t = int64(big)
var s float32 = 1e100
var r float64 = 1e1000
var q uint8 = 255 + 1
var p = uint8(255) + 1
var o = -uint8(1)
var n = ^uint8(0) + 1
var m = int8(-128) / -1
var l rune = 0x110000
var k = string(big)
var j int32 = 'a' << 30
var i = []int8{127, 128, -128, -129}
var h = [2]uint8{1: 300}
var g complex64 = 1e100i
var f2 = big + 0
var e = uint(1) - 2
var d = int8(1) << 7
var c = 5 - uint8(6)
var b uintptr = -1
var a = float32(1e40)

func f(i int8, u uint) uint8 {
	f(128, -1)
	i = 200
	i += 200
	i = i + 128
	u = -1
	u -= -1
	_ = i == 1000
	_ = u < -1
	switch i {
	case 128, -129:
	}
	_ = i << 8
	_ = 1000 + i
	_ = ^u &^ -1
	const c = uint8(256)
	for i = range 1000 {
	}
	var x any = big
	println(big)
	print(1 << 63)
	_ = map[int8]int8{128: -129}
	ch := make(chan int8)
	ch <- 128
	return 256
}
func g2[P int8 | int16](p P) {
	p = 1000
	_ = p + 1000
	_ = P(1000)
	_ = p << 100
}

func main() {}
