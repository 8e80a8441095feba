// math/rand: normal, exponential and Zipf numbers to the last bit.
package main

import (
	"fmt"
	"math"
	"math/rand"
)

func main() {
	r := rand.New(rand.NewSource(31))
	h := uint64(14695981039346656037)
	sum, sq, es := 0.0, 0.0, 0.0
	const n = 30000
	for i := 0; i < n; i++ {
		x := r.NormFloat64()
		y := r.ExpFloat64()
		sum += x
		sq += x * x
		es += y
		h = (h ^ math.Float64bits(x)) * 1099511628211
		h = (h ^ math.Float64bits(y)) * 1099511628211
	}
	fmt.Println(h, sum/n, sq/n, es/n)
	for _, p := range []struct {
		s, v float64
		m    uint64
	}{{1.5, 1, 10}, {2, 3, 1000}, {1.01, 1, 1 << 40}, {3, 10, 0}, {8, 1.5, 5}} {
		z := rand.NewZipf(r, p.s, p.v, p.m)
		for i := 0; i < 12; i++ {
			fmt.Print(z.Uint64(), " ")
		}
		fmt.Println()
	}
	fmt.Println(rand.NewZipf(r, 1, 1, 5) == nil, rand.NewZipf(r, 2, 0.5, 5) == nil)
	var counts [10]int
	for i := 0; i < n; i++ {
		counts[r.Intn(10)]++
	}
	fmt.Println(counts)
}
