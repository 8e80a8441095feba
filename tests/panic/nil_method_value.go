package main

import "fmt"

type I interface{ M() int }

func main() {
	var i I
	f := i.M
	fmt.Println(f())
}
