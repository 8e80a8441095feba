// Divisions by powers of two, of floats and in tests of remainders: cheaper operations with the same results.
package main

import (
	"fmt"
	"math"
)

//go:noinline
func halves(x float64, y float32) (float64, float64, float64, float32, float32) {
	return x / 2, x / -0.25, x / 1e308, y / 4, y / 0x1p-100
}

//go:noinline
func even(a int, b int8, c uint16, d int64) (bool, bool, bool, bool, int) {
	return a%2 == 0, b%64 != 0, c%256 == 0, d%(1<<62) == 0, a % 2
}

func main() {
	for _, x := range []float64{0, math.Copysign(0, -1), 1, 3, -7.5, math.Inf(1), math.NaN(), 5e-324, 1.5e-308, math.MaxFloat64} {
		fmt.Println(halves(x, float32(x)))
	}
	for _, a := range []int{0, 1, -1, 2, -2, 7, -64, 64, 65, 256, -256, math.MinInt64, math.MaxInt64, 1 << 62, -1 << 62} {
		fmt.Println(even(a, int8(a), uint16(a), int64(a)))
	}
	n, odd := 0, 0
	for i := -10; i < 10; i++ {
		if i%2 == 0 {
			n++
		} else if i%4 != 0 {
			odd += i % 4
		}
	}
	fmt.Println(n, odd)
}
