package main

import "fmt"

type T struct{ a [100]int }

func main() {
	var p *T
	p.a[3] = 1
	fmt.Println(p)
}
