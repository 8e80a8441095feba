// Game of life on a torus: [][]bool, eight neighbours a cell.
package main

import "fmt"

const W, H = 128, 128

func step(a, b [][]bool) {
	for y := 0; y < H; y++ {
		for x := 0; x < W; x++ {
			n := 0
			for dy := -1; dy <= 1; dy++ {
				for dx := -1; dx <= 1; dx++ {
					if (dy != 0 || dx != 0) && a[(y+dy+H)%H][(x+dx+W)%W] {
						n++
					}
				}
			}
			b[y][x] = n == 3 || n == 2 && a[y][x]
		}
	}
}

func main() {
	a, b := make([][]bool, H), make([][]bool, H)
	seed := 42
	for y := range a {
		a[y], b[y] = make([]bool, W), make([]bool, W)
		for x := range a[y] {
			seed = (seed*3877 + 29573) % 139968
			a[y][x] = seed%3 == 0
		}
	}
	for i := 0; i < 60; i++ {
		step(a, b)
		a, b = b, a
	}
	n := 0
	for _, r := range a {
		for _, c := range r {
			if c {
				n++
			}
		}
	}
	fmt.Println(n)
}
