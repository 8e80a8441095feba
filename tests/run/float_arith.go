// Floating-point arithmetic: comparison with NaN, infinities, accumulation, float32 rounding at each step.
package main

import (
	"fmt"
	"math"
)

func main() {
	nan := math.NaN()
	inf := math.Inf(1)
	fmt.Println(nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan, nan >= nan, !(nan < 1))
	fmt.Println(inf > 1e308, -inf < inf, inf-inf, inf*0, inf+1, -inf, 1/inf)
	sum := 0.0
	for i := 1; i <= 1000; i++ {
		sum += 1 / float64(i)
	}
	fmt.Println(sum)
	var s32 float32
	for i := 1; i <= 1000; i++ {
		s32 += 1 / float32(i)
	}
	fmt.Println(s32)
	x := 2.0
	for i := 0; i < 6; i++ {
		x = (x + 2/x) / 2
	}
	fmt.Println(x, math.Sqrt(2), x*x)
	h, k := 1e308, 10.0
	fmt.Println(h*k, -h*k, h*k/k, h/k*k)
	fmt.Println(5.0/3, -5.0/3, math.Mod(5, 3), math.Mod(-5, 3), math.Trunc(-1.5))
	var a, b, c float32 = 1e8, 1, -1e8
	fmt.Println(a+b+c, a+c+b)
	kahan := func(n int) float64 {
		s, c := 0.0, 0.0
		for i := 0; i < n; i++ {
			y := 0.1 - c
			t := s + y
			c = (t - s) - y
			s = t
		}
		return s
	}
	fmt.Println(kahan(10000))
	naive := 0.0
	for i := 0; i < 10000; i++ {
		naive += 0.1
	}
	fmt.Println(naive)
	f := 1.0
	f++
	f *= 2.5
	f -= 0.5
	f /= 3
	f--
	fmt.Println(f)
	fmt.Println(min(nan, 1), max(1, inf), min(-0.0, 0.0), max(2, 3.5, -1), min("b", "a", "c"))
	if !(nan < 0) && !(nan >= 0) {
		fmt.Println("unordered")
	}
	fmt.Println(math.Float64bits(1.5), math.Float32bits(-2), math.Float64frombits(0x7ff0000000000000))
}
