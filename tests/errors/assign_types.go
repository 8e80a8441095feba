package main

var a int = "s" // error: cannot use "s" \(untyped string constant\) as int value in variable declaration
var b string = 1 // error: cannot use 1 \(untyped int constant\) as string value in variable declaration
var c float32 = "x" // error: cannot use "x" \(untyped string constant\) as float32 value in variable declaration
var d []int = []string{"a"} // error: cannot use \[\]string\{…\} \(value of type \[\]string\) as \[\]int value in variable declaration
var e bool = 0 // error: cannot use 0 \(untyped int constant\) as bool value in variable declaration
var f int = 1.5 // error: cannot use 1\.5 \(untyped float constant\) as int value in variable declaration \(truncated\)
var g uint = -1 // error: cannot use -1 \(untyped int constant\) as uint value in variable declaration \(overflows\)

func main() {
	a = nil // error: cannot use nil as int value in assignment
	d = nil
	b = 'c' // error: cannot use 'c' \(untyped rune constant 99\) as string value in assignment
	_, _, _, _, _, _, _ = a, b, c, d, e, f, g
}
