package main

import "fmt"

func main() {
	a := &[3]int{}
	i := -7
	a[i]++
	fmt.Println(a)
}
