package main

import "fmt"

func main() {
	defer func() { r := recover(); panic(fmt.Sprint("again ", r)) }()
	panic("x")
}
