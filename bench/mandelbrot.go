// Floating-point scalars in a loop with two exits.
package main

import "fmt"

func main() {
	const w, h, limit = 800, 800, 50
	inside, total := 0, 0
	for y := 0; y < h; y++ {
		ci := 2*float64(y)/h - 1
		for x := 0; x < w; x++ {
			cr := 2*float64(x)/w - 1.5
			zr, zi, tr, ti := 0.0, 0.0, 0.0, 0.0
			n := 0
			for n < limit && tr+ti <= 4 {
				zi = 2*zr*zi + ci
				zr = tr - ti + cr
				tr = zr * zr
				ti = zi * zi
				n++
			}
			total += n
			if n == limit {
				inside++
			}
		}
	}
	fmt.Println("mandelbrot", inside, total)
}
