package main

import "fmt"

func main() {
	s := []int{1}
	i := byte(200)
	fmt.Println(s[i])
}
