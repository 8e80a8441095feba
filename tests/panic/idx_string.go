package main

import "fmt"

func main() {
	s := "ab"
	i := 2
	fmt.Println(s[i])
}
