package main

import "fmt"

func main() {
	x := 1
	var y string = x // error: cannot use x \(variable of type int\) as string value in variable declaration
	fmt.Println(undefined1, undefined2(x), y + x) // error: undefined: undefined1 // error: undefined: undefined2 // error: invalid operation: y \+ x \(mismatched types string and int\)
	for i := 0; i < "a"; i++ { undefined3() } // error: invalid operation: i < "a" \(mismatched types int and untyped string\) // error: undefined: undefined3
	if x { return 1 } // error: non-boolean condition in if statement // error: too many return values\n\thave \(number\)\n\twant \(\)
	z.foo() // error: undefined: z
	var f float64 = "x" + 1 // error: declared and not used: f // error: invalid operation: "x" \+ 1 \(mismatched types untyped string and untyped int\)
}
