package main

type T struct{}

func f(fl float64, p *int, ps *[]int, pa *[2]int, pm *map[int]int, so chan<- int, e error) {
	for j := range fl {
	}
	for range 1.5 {
	}
	for range 2.0 {
	}
	for range true {
	}
	for range nil {
	}

	}

		var _ int = i

	var i8 int8

	var s string

	var f32 float32

func g[P any, Q []int | string, R []int | []string, S []int | map[int]int, U int | uint, V chan int | <-chan int, W func(func() bool) | []int, X ~func(yield func(int) bool)](p P, q Q, r R, s S, u U, v V, w W, x X) {
	for range p {
	}
	for range q {
	}
	for range r {
	}
	for range s {
	}
	for range u {
	}
	for range v {
	}
	for range w {
	}
	for range x {
	}
	for i, y := range r {
		_, _ = i, y
	}
}

func main() {}
