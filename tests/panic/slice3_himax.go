package main

import "fmt"

func main() {
	s := []int{1, 2, 3}
	i, j := 3, 2
	fmt.Println(s[0:i:j])
}
