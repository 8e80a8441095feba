package main

func main() {
	x, s, b := 1, "a", true
	x += "a" // error: invalid operation: x \+= "a" \(mismatched types int and untyped string\)
	x += 1.5 // error: 1\.5 \(untyped float constant\) truncated to int
	s += 1 // error: invalid operation: s \+= 1 \(mismatched types string and untyped int\)
	s -= "a" // error: invalid operation: operator - not defined on s \(variable of type string\)
	b += true // error: invalid operation: operator \+ not defined on b \(variable of type bool\)
	x <<= 1.5 // error: 1\.5 \(untyped float constant\) truncated to uint
	x &= 2.5 // error: 2\.5 \(untyped float constant\) truncated to int
	x /= "b" // error: invalid operation: x /= "b" \(mismatched types int and untyped string\)
	f := 1.5
	f %= 2 // error: invalid operation: operator % not defined on f \(variable of type float64\)
	f |= 1 // error: invalid operation: operator \| not defined on f \(variable of type float64\)
	f &^= 1 // error: invalid operation: operator &\^ not defined on f \(variable of type float64\)
	f <<= 1 // error: invalid operation: shifted operand f \(variable of type float64\) must be integer
	x += s // error: invalid operation: x \+= s \(mismatched types int and string\)
	x -= f // error: invalid operation: x -= f \(mismatched types int and float64\)
	_ += 1 // error: cannot use _ as value or type
	undef += 1 // error: undefined: undef
}
