package main

import "fmt"

func main() {
	x := nil // error: declared and not used: x // error: use of untyped nil in assignment
	var y = nil // error: use of untyped nil in variable declaration
	_ = nil // error: use of untyped nil in assignment to _ identifier
	_ = nil == nil // error: invalid operation: nil == nil \(operator == not defined on untyped nil\)
	var i int = nil // error: cannot use nil as int value in variable declaration
	var s string = nil // error: cannot use nil as string value in variable declaration
	_ = nil + 1 // error: invalid operation: nil \+ 1 \(mismatched types untyped nil and untyped int\)
	if nil == 1 { } // error: invalid operation: nil == 1 \(mismatched types untyped nil and untyped int\)
	switch nil { } // error: use of untyped nil in switch expression
	fmt.Println(nil...)
	nil() // error: invalid operation: cannot call nil: untyped nil is not a function
	nil = 1 // error: cannot assign to nil \(neither addressable nor a map index expression\)
	var a [2]int = nil // error: cannot use nil as \[2\]int value in variable declaration
	type T struct{}
	var t T = nil // error: cannot use nil as T value in variable declaration
	_ = t == nil // error: invalid operation: t == nil \(mismatched types T and untyped nil\)
	_ = s == nil // error: invalid operation: s == nil \(mismatched types string and untyped nil\)
	_ = *nil // error: invalid operation: cannot indirect nil
	_ = len(nil) // error: invalid argument: nil for built-in len
	_, _, _ = i, a, y
}
