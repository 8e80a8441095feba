package main

import "fmt"

func main() {
	var p *int
	*p++
	fmt.Println(p)
}
