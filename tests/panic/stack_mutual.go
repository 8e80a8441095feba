package main

import "fmt"

func a(s []int) int { return b(append(s, 1)) + 1 }

func b(s []int) int { return a(s[:0]) }

func main() {
	fmt.Println(a(nil))
}
