package main

var p, q *int
type T struct{}

func main() {
	a, s, b, f := []int{}, "a", true, 1.5
	m := map[int]int{}
	_ = p + q // error: invalid operation: operator \+ not defined on p \(variable of type \*int\)
	_ = a + a // error: invalid operation: operator \+ not defined on a \(variable of type \[\]int\)
	_ = T{} + T{} // error: invalid operation: operator \+ not defined on T\{\} \(value of struct type T\)
	_ = s - s // error: invalid operation: operator - not defined on s \(variable of type string\)
	_ = b + b // error: invalid operation: operator \+ not defined on b \(variable of type bool\)
	_ = f % f // error: invalid operation: operator % not defined on f \(variable of type float64\)
	_ = f & f // error: invalid operation: operator & not defined on f \(variable of type float64\)
	_ = f | 1 // error: invalid operation: operator \| not defined on f \(variable of type float64\)
	_ = s && s // error: invalid operation: operator && not defined on s \(variable of type string\)
	_ = m + m // error: invalid operation: operator \+ not defined on m \(variable of type map\[int\]int\)
	_ = b & b // error: invalid operation: operator & not defined on b \(variable of type bool\)
	_ = b == 1 // error: invalid operation: b == 1 \(mismatched types bool and untyped int\)
	_ = nil + nil // error: invalid operation: operator \+ not defined on nil
	_ = s * 2 // error: invalid operation: s \* 2 \(mismatched types string and untyped int\)
	_ = "a" - "b" // error: invalid operation: operator - not defined on "a" \(untyped string constant\)
	_ = true + false // error: invalid operation: operator \+ not defined on true \(untyped bool constant\)
	_ = 1.5 % 2 // error: invalid operation: operator % not defined on 1\.5 \(untyped float constant\)
	_ = 1 &^ 1.5 // error: invalid operation: operator &\^ not defined on 1 \(untyped float constant\)
	_ = main + main // error: invalid operation: operator \+ not defined on main \(value of type func\(\)\)
	_ = int8(1) + int16(2) // error: invalid operation: int8\(1\) \+ int16\(2\) \(mismatched types int8 and int16\)
	_ = uint(1) - 2 // error: uint\(1\) - 2 \(constant -1 of type uint\) overflows uint
	_ = 'a' + "b" // error: invalid operation: 'a' \+ "b" \(mismatched types untyped rune and untyped string\)
	_ = 1 / 2.0 % 3 // error: invalid operation: operator % not defined on 1 / 2\.0 \(untyped float constant 0\.5\)
}
