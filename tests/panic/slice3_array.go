package main

import "fmt"

func main() {
	var a [4]int
	i := 9
	fmt.Println(a[1:2:i])
}
