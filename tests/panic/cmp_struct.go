package main

import "fmt"

type S struct {
	a int
	f func()
}

func main() {
	var a, b any = S{}, S{}
	fmt.Println(a == b)
}
