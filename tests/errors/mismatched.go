package main

var a int = 1
var b float64 = 2
var s string
var i8 int8

func main() {
	_ = a + b // error: invalid operation: a \+ b \(mismatched types int and float64\)
	_ = a + s // error: invalid operation: a \+ s \(mismatched types int and string\)
	_ = a == s // error: invalid operation: a == s \(mismatched types int and string\)
	_ = i8 * a // error: invalid operation: i8 \* a \(mismatched types int8 and int\)
	_ = s + 'x' // error: invalid operation: s \+ 'x' \(mismatched types string and untyped rune\)
	_ = "a" + 1 // error: invalid operation: "a" \+ 1 \(mismatched types untyped string and untyped int\)
	_ = a && true // error: invalid operation: a && true \(mismatched types int and untyped bool\)
	_ = b % 2 // error: invalid operation: operator % not defined on b \(variable of type float64\)
	_ = b << 1 // error: invalid operation: shifted operand b \(variable of type float64\) must be integer
	_ = !a // error: invalid operation: operator ! not defined on a \(variable of type int\)
	_ = -s // error: invalid operation: operator - not defined on s \(variable of type string\)
	_ = ^b // error: invalid operation: operator \^ not defined on b \(variable of type float64\)
}
