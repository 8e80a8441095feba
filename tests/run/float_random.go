// Floating-point expressions over many values: every operation, comparisons, conversions; printed exactly.
package main

import (
	"fmt"
	"math"
)

func f(a, b, c float64) float64 {
	x := a*b + c
	y := (a - b) / (c + 1.5)
	z := x*y - a/3
	if z > x {
		z -= b * 2
	} else if z <= y {
		z += c * c
	}
	return z
}
func g(a, b float32) float32 {
	x := a*b - b/7
	for i := 0; i < 3; i++ {
		x = x*0.5 + a
	}
	return x / (b + 0.25)
}

func main() {
	s := uint64(42)
	next := func() float64 {
		s ^= s << 13
		s ^= s >> 7
		s ^= s << 17
		return float64(int64(s>>20)%200000-100000) / 64
	}
	h := uint64(14695981039346656037)
	for i := range 200 {
		a, b, c := next(), next(), next()
		v := f(a, b, c)
		w := g(float32(a), float32(b))
		if i%20 == 0 {
			fmt.Println(v, w, int(v), int32(w), v < float64(w), math.Floor(v), math.Sqrt(math.Abs(v)))
		}
		h = (h ^ math.Float64bits(v)) * 1099511628211
		h = (h ^ uint64(math.Float32bits(w))) * 1099511628211
	}
	fmt.Println(h)
	sum32, sum64 := float32(0), 0.0
	for i := range 1000 {
		sum32 += float32(i) * 0.1
		sum64 += float64(i) * 0.1
	}
	fmt.Println(sum32, sum64, float32(sum64))
	var u8 uint8 = 200
	fmt.Println(float64(u8)/3, float32(u8)*1.1, uint8(float64(u8)*0.5), math.Round(-2.5), math.RoundToEven(2.5))
	const c = 0.1
	var v float32 = c
	fmt.Println(v == c, float64(v) == c, c+0.2 == 0.3, v*v, -v, 1/v)
	fmt.Println(math.Pow(2, 0.5), math.Exp(1), math.Log(10), math.Hypot(3, 4), math.Atan2(1, -1), math.Cbrt(27), math.Mod(7, -3), math.Remainder(7, 3))
	fmt.Println(math.Inf(1) > math.MaxFloat64, math.NaN() == math.NaN(), math.Signbit(-0.0), math.Signbit(math.Copysign(0, -1)))
	fr, ex := math.Frexp(10)
	ip, fp := math.Modf(-3.25)
	fmt.Println(fr, ex, ip, fp, math.Ldexp(0.5, 10), math.Trunc(2.7), math.Ceil(-0.5))
}
