package main

import "fmt"

func main() {
	defer fmt.Println("deferred 1")
	defer fmt.Println("deferred 2")
	panic(fmt.Sprintf("first %d", 1))
}
