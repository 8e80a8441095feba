package main

import "fmt"

func main() {
	s := "ab"
	i := 5
	fmt.Println(s[:i])
}
