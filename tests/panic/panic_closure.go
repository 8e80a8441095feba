package main

import "fmt"

func main() {
	f := func(i int) int { return []int{1, 2, 3}[i] }
	fmt.Println(f(1))
	fmt.Println(f(3))
}
