// math/cmplx: powers, polar form, classes.
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
	vals := []complex128{0, 1, -1, 1i, -1i, 2 + 3i, -0.5 + 0.25i, complex(math.Inf(1), 0), complex(0, math.Inf(-1)), complex(math.NaN(), 1), cmplx.Inf(), cmplx.NaN(), complex(math.Inf(1), math.NaN())}
	for _, x := range vals {
		r, p := cmplx.Polar(x)
		fmt.Println(x, cmplx.Abs(x), cmplx.Phase(x), r, p, cmplx.IsInf(x), cmplx.IsNaN(x), cmplx.Rect(r, p))
		for _, y := range vals {
			if x == 0 && real(y) != real(y) && cmplx.IsInf(y) {
				continue // panics: tested below
			}
			fmt.Printf("%.6g ", cmplx.Pow(x, y))
		}
		fmt.Println()
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		cmplx.Pow(0, complex(math.NaN(), math.Inf(1)))
	}()
	h := uint64(14695981039346656037)
	var rnd lcg = 4
	for i := 0; i < 3000; i++ {
		x, y := complex(rnd.num(), rnd.num()), complex(rnd.num()/100, rnd.num()/100)
		z := cmplx.Pow(x, y)
		h = mix(mix(h, real(z)), imag(z))
		r, p := cmplx.Polar(x)
		h = mix(mix(h, r), p)
		z = cmplx.Rect(p, r)
		h = mix(mix(h, real(z)), imag(z))
	}
	fmt.Println(h)
}
