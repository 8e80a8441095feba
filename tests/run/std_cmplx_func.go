// math/cmplx: functions of one argument, random arguments to the last bit and special ones.
package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

type lcg uint64

func (l *lcg) next() uint64 {
	*l = *l*6364136223846793005 + 1442695040888963407
	return uint64(*l) ^ uint64(*l)>>29
}

func (l *lcg) num() float64 {
	f := float64(int64(l.next())) / (1 << 63)
	switch l.next() % 4 {
	case 0:
		return f * 10
	case 1:
		return f * 1000
	case 2:
		return math.Ldexp(f, int(l.next()%60)-30)
	}
	return f
}

func mix(h uint64, f float64) uint64 {
	if f != f {
		return (h ^ 0x7ff8) * 1099511628211
	}
	return (h ^ math.Float64bits(f)) * 1099511628211
}

func main() {
	parts := []float64{0, math.Copysign(0, -1), 1, -0.5, 3, 1e300, math.Inf(1), math.Inf(-1), math.NaN()}
	for _, t := range []struct {
		name string
		f    func(complex128) complex128
	}{
		{"Acos", cmplx.Acos},
		{"Acosh", cmplx.Acosh},
		{"Asin", cmplx.Asin},
		{"Asinh", cmplx.Asinh},
		{"Atan", cmplx.Atan},
		{"Atanh", cmplx.Atanh},
		{"Conj", cmplx.Conj},
		{"Cos", cmplx.Cos},
		{"Cosh", cmplx.Cosh},
		{"Cot", cmplx.Cot},
		{"Exp", cmplx.Exp},
		{"Log", cmplx.Log},
		{"Log10", cmplx.Log10},
		{"Sin", cmplx.Sin},
		{"Sinh", cmplx.Sinh},
		{"Sqrt", cmplx.Sqrt},
		{"Tan", cmplx.Tan},
		{"Tanh", cmplx.Tanh},
	} {
		h := uint64(14695981039346656037)
		fmt.Println(t.name)
		for _, a := range parts {
			for _, b := range parts {
				y := t.f(complex(a, b))
				fmt.Printf("%.6g ", y)
				h = mix(mix(h, real(y)), imag(y))
			}
			fmt.Println()
		}
		var rnd lcg = 9
		for i := 0; i < 1000; i++ {
			y := t.f(complex(rnd.num(), rnd.num()))
			h = mix(mix(h, real(y)), imag(y))
		}
		fmt.Println(h)
	}
}
