package main

import "fmt"

type A struct{ n int }

type B struct{ *A }

func main() {
	var b B
	fmt.Println(b.n)
}
