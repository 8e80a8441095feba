package main

import "fmt"

func main() {
	type T int
	var a any = T(1)
	{
		type T int
		fmt.Println(a.(T))
	}
}
