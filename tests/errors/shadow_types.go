package main

func main() {
	int := 5
	var x int = 1 // error: int \(local variable\) is not a type
	true := false
	if true { }
	nil := 1
	var p *string = nil // error: declared and not used: p // error: cannot use nil \(variable of type int\) as \*string value in variable declaration
	len := "a"
	_ = len("b") // error: invalid operation: cannot call len \(variable of type string\): string is not a function
	_ = x
	string := func(i string) {} // error: declared and not used: string
}
