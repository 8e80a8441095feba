package main

func main() {
	c := 1 + 2i
	var f float64 = c // error: cannot use c \(variable of type complex128\) as float64 value in variable declaration
	c = "a" // error: cannot use "a" \(untyped string constant\) as complex128 value in assignment
	_ = c % 2 // error: invalid operation: operator % not defined on c \(variable of type complex128\)
	_ = c < c // error: invalid operation: c < c \(operator < not defined on complex128\)
	_ = c & 1 // error: invalid operation: operator & not defined on c \(variable of type complex128\)
	_ = int(c) // error: cannot convert c \(variable of type complex128\) to type int
	_ = c << 1 // error: invalid operation: shifted operand c \(variable of type complex128\) must be integer
	_ = real(f) // error: invalid argument: argument has type float64, expected complex type
	var d complex64 = c // error: cannot use c \(variable of type complex128\) as complex64 value in variable declaration
	_ = complex(1, 2i) // error: invalid operation: complex\(1, 2i\) \(mismatched types untyped float and untyped complex\)
	_ = d
}
