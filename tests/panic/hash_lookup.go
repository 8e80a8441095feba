package main

import "fmt"

func main() {
	m := map[any]int{1: 1}
	fmt.Println(m[map[string]int{}])
}
