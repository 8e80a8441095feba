package main

const divisor = 0

var x int = 1 / divisor
var y = 1 % 0
var z = 1.0 / 0
var w = 1.0 / 0.0
var v = 1i / 0i
var u = f64 / 0
var f64 float64
var t = b / 0
var b int
var s = b % divisor
var r = b / 0.0
var q = 'a' / 0
var p = uint8(1) / 0
var o = b / (1 - 1)
var n = cx / 0
var cx complex128
var m = cx / (0 + 0i)

func f[P int | float64](p P) {
	b /= 0
	b %= divisor
	f64 /= 0
	_ = p / 0
	const c = 5 / divisor
	const d = 5 % 0
	const e = 5.5 / 0
}

func main() {}
