package main

import "fmt"

func main() {
	var a any = 3
	fmt.Println(a.(fmt.Stringer))
}
