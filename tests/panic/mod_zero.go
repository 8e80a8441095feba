package main

import "fmt"

func main() {
	a, b := uint8(1), uint8(0)
	fmt.Println(a % b)
}
