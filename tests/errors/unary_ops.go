package main

func main() {
	s, b, f := "a", true, 1.5
	p := &f
	_ = -s // error: invalid operation: operator - not defined on s \(variable of type string\)
	_ = +b // error: invalid operation: operator \+ not defined on b \(variable of type bool\)
	_ = !f // error: invalid operation: operator ! not defined on f \(variable of type float64\)
	_ = ^f // error: invalid operation: operator \^ not defined on f \(variable of type float64\)
	_ = -p // error: invalid operation: operator - not defined on p \(variable of type \*float64\)
	_ = !nil // error: invalid operation: operator ! not defined on nil
	_ = -nil // error: invalid operation: operator - not defined on nil
	_ = ^"a" // error: invalid operation: operator \^ not defined on "a" \(untyped string constant\)
	_ = !1 // error: invalid operation: operator ! not defined on 1 \(untyped int constant\)
	_ = -true // error: invalid operation: operator - not defined on true \(untyped bool constant\)
	_ = <-s // error: invalid operation: cannot receive from non-channel string s \(variable of type string\)
	_ = ^1.5 // error: invalid operation: operator \^ not defined on 1\.5 \(untyped float constant\)
	_ = +"x" // error: invalid operation: operator \+ not defined on "x" \(untyped string constant\)
	var u uint8 = -1 // error: cannot use -1 \(untyped int constant\) as uint8 value in variable declaration \(overflows\)
	_ = -u
}
