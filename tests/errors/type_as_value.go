package main

import "fmt"

func main() {
	x := int // error: int \(type\) is not an expression
	type T struct{}
	y := T // error: declared and not used: y // error: T \(type\) is not an expression
	T.x = 1 // error: T\.x undefined \(type T has no field or method x\)
	_ = T + 1 // error: T \(type\) is not an expression
	fmt.Println(int) // error: int \(type\) is not an expression
	var a x // error: declared and not used: a // error: x \(local variable\) is not a type
	var b fmt // error: declared and not used: b // error: fmt \(package name\) is not a type
	var c fmt.Println // error: declared and not used: c // error: fmt\.Println \(value of type func\(a \.\.\.any\) \(n int, err error\)\) is not a type
	_ = []x{} // error: x \(local variable\) is not a type
	_ = *T // error: \*T \(type\) is not an expression
	z := 1
	var d z // error: declared and not used: d // error: z \(local variable\) is not a type
	_ = func(z) {} // error: z \(local variable\) is not a type
}
