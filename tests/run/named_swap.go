package main

import "fmt"

func f() (a, b int) {
	defer func() {}()
	a, b = 1, 2
	a, b = b, a
	return
}
func main() {
	x, y := f()
	fmt.Println(x, y)
}
