package main

func main() {
	x := 1
	_ = 1 << -1 // error: invalid operation: negative shift count -1 \(untyped int constant\)
	_ = x << -1 // error: invalid operation: negative shift count -1 \(untyped int constant\)
	_ = x >> 1.5 // error: 1\.5 \(untyped float constant\) truncated to uint
	_ = x << "a" // error: cannot convert "a" \(untyped string constant\) to type uint
	f := 1.5
	_ = f << 1 // error: invalid operation: shifted operand f \(variable of type float64\) must be integer
	_ = 1.0 << x // error: invalid operation: shifted operand 1\.0 \(type float64\) must be integer
	_ = 1.5 << x // error: invalid operation: shifted operand 1\.5 \(untyped float constant\) must be integer
	var g float64 = 1 << x // error: invalid operation: shifted operand 1 \(type float64\) must be integer
	_ = g
	_ = 1 << 10000 // error: invalid operation: invalid shift count 10000 \(untyped int constant\)
	_ = 1 << (1 << 20) // error: invalid operation: invalid shift count \(1 << 20\) \(untyped int constant 1048576\)
	_ = "a" << 1 // error: invalid operation: shifted operand "a" \(untyped string constant\) must be integer
	s := -1
	_ = x << s
	_ = true << 1 // error: invalid operation: shifted operand true \(untyped bool constant\) must be integer
	_ = x << 2.0
	_ = 1 << f // error: invalid operation: shift count f \(variable of type float64\) must be integer
}
