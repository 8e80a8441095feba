package main

import "fmt"

func main() {
	var a any
	fmt.Println(a.(int))
}
