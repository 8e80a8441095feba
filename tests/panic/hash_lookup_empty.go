package main

import "fmt"

func main() {
	m := map[any]int{}
	fmt.Println(m[map[string]int{}])
}
