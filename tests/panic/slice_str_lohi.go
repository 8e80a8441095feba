package main

import "fmt"

func main() {
	s := "abcd"
	i, j := 3, 1
	fmt.Println(s[i:j])
}
