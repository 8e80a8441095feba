package main

import "fmt"

func main() {
	var e error
	fmt.Println(e.(fmt.Stringer))
}
