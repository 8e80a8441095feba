package main

import "fmt"

func f(n int) {
	defer fmt.Println("f", n)
	if n == 0 {
		var p *int
		*p = 1
	}
	f(n - 1)
}

func main() {
	f(3)
}
