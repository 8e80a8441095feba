package main

import "fmt"

func main() {
	s := []int{1}
	i := uint64(1 << 63)
	fmt.Println(s[i])
}
