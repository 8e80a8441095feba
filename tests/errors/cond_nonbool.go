package main

func main() {
	x := 1
	if x { } // error: non-boolean condition in if statement
	for x { } // error: non-boolean condition in for statement
	if "a" { } // error: non-boolean condition in if statement
	if nil { } // error: non-boolean condition in if statement
	for x = 1; x; { } // error: non-boolean condition in for statement
	_ = x && true // error: invalid operation: x && true \(mismatched types int and untyped bool\)
	_ = !x // error: invalid operation: operator ! not defined on x \(variable of type int\)
	_ = true || x // error: invalid operation: true \|\| x \(mismatched types untyped bool and int\)
	if x := 1; x { } // error: non-boolean condition in if statement
	switch { case x: case true: } // error: invalid case x in switch on true \(mismatched types int and bool\)
	switch true { case 1: } // error: cannot convert 1 \(untyped int constant\) to type bool
}
