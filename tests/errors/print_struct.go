package main

type T struct{ a int }

func main() {
	x := 1
	println(x, [...]int{1, 2}, x) // error: illegal types for operand: print
	println(struct{}{})           // error: illegal types for operand: print
	var a [2]int
	print(a) // error: illegal types for operand: print
	var t T
	print(&t, t) // error: illegal types for operand: print
	print(t, 1, a)  // error: illegal types for operand: print\n\tT // error: illegal types for operand: print\n\t\[2\]int
	print(&t, main)
}
