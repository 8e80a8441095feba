package main

var a int = 1.5 // error: cannot use 1\.5 \(untyped float constant\) as int value in variable declaration \(truncated\)
var b = int(2.7) // error: cannot convert 2\.7 \(untyped float constant\) to type int
var c uint8 = 3.01 // error: cannot use 3\.01 \(untyped float constant\) as uint8 value in variable declaration \(truncated\)
const d = 10 / 4.0
var e int = d // error: cannot use d \(untyped float constant 2\.5\) as int value in variable declaration \(truncated\)
var f [d]int // error: array length d \(untyped float constant 2\.5\) must be integer
var g = 1.5 << 2 // error: invalid operation: shifted operand 1\.5 \(untyped float constant\) must be integer
var h = []int{1}[0.5] // error: 0\.5 \(untyped float constant\) truncated to int
var i int = 1 + 2i // error: cannot use 1 \+ 2i \(untyped complex constant \(1 \+ 2i\)\) as int value in variable declaration \(truncated\)
var j float64 = 1i // error: cannot use 1i \(untyped complex constant \(0 \+ 1i\)\) as float64 value in variable declaration \(overflows\)
var k int = 3.0

func main() {
	_, _, _, _, _, _, _, _, _ = a, b, c, e, f, g, h, i, j
	_ = k
}
