package main

import "fmt"

func main() {
	var m map[int]int
	m[4]++
	fmt.Println(m)
}
