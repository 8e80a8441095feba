package main

import "fmt"

func main() {
	var a any = "s"
	fmt.Println(a.(int))
}
