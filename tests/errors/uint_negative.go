package main

var u uint = 1

func main() {
	_ = u + -1 // error: -1 \(untyped int constant\) overflows uint
	_ = u - 2
	_ = u * -1 // error: -1 \(untyped int constant\) overflows uint
	u = -u
	u += -1 // error: -1 \(untyped int constant\) overflows uint
	_ = u == -1 // error: -1 \(untyped int constant\) overflows uint
	_ = uint8(1) - 2 // error: uint8\(1\) - 2 \(constant -1 of type uint8\) overflows uint8
	_ = ^uint(0) - 1
	_ = uint16(70000) // error: constant 70000 overflows uint16
	var b byte = 'Ā' // error: cannot use 'Ā' \(untyped rune constant 256\) as byte value in variable declaration \(overflows\)
	_ = b
}
