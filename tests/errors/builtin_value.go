package main

func main() {
	f := len // error: len \(built-in\) must be called
	_ = append // error: append \(built-in\) must be called
	var g = println // error: declared and not used: g // error: println \(built-in\) must be called
	make := 1
	_ = make
	_ = f
	x := panic(1) // error: declared and not used: x // error: panic\(1\) \(no value\) used as value
	y := clear([]int{}) // error: declared and not used: y // error: clear\(\[\]int\{\}\) \(no value\) used as value
	z := delete(map[int]int{}, 1) // error: declared and not used: z // error: delete\(map\[int\]int\{\}, 1\) \(no value\) used as value
	_ = int // error: int \(type\) is not an expression
	_ = fmt // error: undefined: fmt
	_ = string + 1 // error: string \(type\) is not an expression
	if error { } // error: error \(type\) is not an expression
}
