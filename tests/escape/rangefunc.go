package main

import "iter"

func seq(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

var G *int

func f(a int) *int {
	for x := range seq(3) {
		for y := range seq(4) {
			z := x + y
			if z == a {
				return &z
			}
			if z == 2 {
				defer func() { G = &x }()
			}
		}
	}
	for x := range seq(5) {
		if x == 7 {
			break
		}
		G = &a
	}
	return nil
}
func main() {
	f(2)
}
