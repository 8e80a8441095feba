package main

import "fmt"

func main() {
	var a [3]int
	i := 4
	fmt.Println(a[:i])
}
