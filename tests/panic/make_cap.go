package main

import "fmt"

func main() {
	n, c := 3, 1
	fmt.Println(make([]int, n, c))
}
