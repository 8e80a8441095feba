package main

import "fmt"

func main() {
	x := int32(9)
	var z int32
	x /= z
	fmt.Println(x)
}
