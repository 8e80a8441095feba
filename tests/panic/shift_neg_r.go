package main

import "fmt"

func main() {
	n := int8(-128)
	x := 5
	x >>= n
	fmt.Println(x)
}
