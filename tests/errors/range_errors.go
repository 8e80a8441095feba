package main

func main() {
	x := 1.5
	for range x { } // error: cannot range over x \(variable of type float64\)
	for i, v := range 10 { _, _ = i, v } // error: range over 10 \(untyped int constant\) permits only one iteration variable
	for a, b, c := range []int{} { } // error: declared and not used: a // error: declared and not used: b // error: range clause permits at most two iteration variables
}
