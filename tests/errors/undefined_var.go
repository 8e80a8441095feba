package main

import "fmt"

func main() {
	x = 1 // error: undefined: x
	y := z + 1 // error: undefined: z
	fmt.Println(undef(3), y) // error: undefined: undef
	var t T // error: declared and not used: t // error: undefined: T
}
