package main

import "iter"

func f(c chan int, fn func(func() bool), seq iter.Seq[int], seq2 iter.Seq2[int, string]) {
	for k, v := range c {
	}
	for i, j := range 10 {
	}
	for x := range fn {
	}
	for x, y := range fn {
	}
	for x, y := range seq {
	}
	for x, y := range seq2 {
	}
	for _, _ = range c {
	}
	for _, _ = range 10 {
	}
	for a, b, c := range []int{} {
	}
	var a, b int
	for a, b = range c {
	}
	for a, b = range 3 {
	}
	for a, b = range seq {
	}
	for a, b, a = range "abc" {
	}
}
func g[P chan int, Q int](p P, q Q) {
	for _, _ = range p {
	}
	for _, _ = range q {
	}
}

func main() {}
