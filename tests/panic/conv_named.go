package main

import "fmt"

type A int

type B int

func main() {
	var a any = A(1)
	fmt.Println(a.(B))
}
