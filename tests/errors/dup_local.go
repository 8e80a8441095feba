package main

func main() {
	a := 1
	var a int // error: a redeclared in this block
	const b = 1
	type b int // error: b redeclared in this block
	f := func(x int, x string) {} // error: x redeclared in this block
	_ = f
	_ = a
}
