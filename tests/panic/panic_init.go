package main

import "fmt"

var x = f()

func f() int { panic("in init") }

func main() {
	fmt.Println(x)
}
