package main

var a int8 = 128 // error: cannot use 128 \(untyped int constant\) as int8 value in variable declaration \(overflows\)
var b uint8 = 256 // error: cannot use 256 \(untyped int constant\) as uint8 value in variable declaration \(overflows\)
var c uint = -1 // error: cannot use -1 \(untyped int constant\) as uint value in variable declaration \(overflows\)
var d int32 = 1 << 31 // error: cannot use 1 << 31 \(untyped int constant 2147483648\) as int32 value in variable declaration \(overflows\)
var e int64 = 1 << 63 // error: cannot use 1 << 63 \(untyped int constant 9223372036854775808\) as int64 value in variable declaration \(overflows\)
var f = 1 << 64 // error: cannot use 1 << 64 \(untyped int constant 18446744073709551616\) as int value in variable declaration \(overflows\)
var g float32 = 1e39 // error: cannot use 1e39 \(untyped float constant 1e\+39\) as float32 value in variable declaration \(overflows\)
var h float64 = 1e309 // error: cannot use 1e309 \(untyped float constant 1e\+309\) as float64 value in variable declaration \(overflows\)
var i byte = 'é' + 100 // error: cannot use 'é' \+ 100 \(untyped rune constant 333\) as byte value in variable declaration \(overflows\)
const j int8 = 100
var k = j * 2 // error: j \* 2 \(constant 200 of type int8\) overflows int8
var l = int8(200) // error: constant 200 overflows int8
var m = uint16(1 << 16) // error: constant 65536 overflows uint16

func main() {
	_ = uint8(1) << 8 // error: uint8\(1\) << 8 \(constant 256 of type uint8\) overflows uint8
	_ = ^uint8(0) + 1 // error: \^uint8\(0\) \+ 1 \(constant 256 of type uint8\) overflows uint8
	_, _, _, _, _, _, _, _, _, _, _, _ = a, b, c, d, e, f, g, h, i, k, l, m
}
