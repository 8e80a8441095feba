package main

import "fmt"

type T struct{ n int }

func (t T) M() int { return t.n }

type I interface{ M() int }

func main() {
	var p *T
	is := []I{T{1}, p}
	for _, i := range is {
		fmt.Println(i.M())
	}
}
