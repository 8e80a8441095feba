package main

import "fmt"

func main() {
	s := []int{1, 2}
	i := 5
	fmt.Println(s[i:])
}
