// math/cmplx at work: roots of unity, a quadratic equation, a Fourier transform, identities.
package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

func fft(a []complex128, sign float64) []complex128 {
	n := len(a)
	if n == 1 {
		return a
	}
	even, odd := make([]complex128, n/2), make([]complex128, n/2)
	for i := range even {
		even[i], odd[i] = a[2*i], a[2*i+1]
	}
	even, odd = fft(even, sign), fft(odd, sign)
	out := make([]complex128, n)
	for k := range even {
		w := cmplx.Rect(1, sign*2*math.Pi*float64(k)/float64(n)) * odd[k]
		out[k], out[k+n/2] = even[k]+w, even[k]-w
	}
	return out
}

func main() {
	for k := 0; k < 5; k++ {
		z := cmplx.Exp(complex(0, 2*math.Pi*float64(k)/5))
		fmt.Printf("%.4f %.4f\n", z, cmplx.Pow(z, 5))
	}
	a, b, c := complex(1, 0), complex(2, 0), complex(5, 0)
	d := cmplx.Sqrt(b*b - 4*a*c)
	fmt.Println((-b+d)/(2*a), (-b-d)/(2*a))
	sig := make([]complex128, 16)
	for i := range sig {
		sig[i] = complex(float64(i%5), 0)
	}
	back := fft(fft(sig, -1), 1)
	for i, z := range back {
		if cmplx.Abs(z/16-sig[i]) > 1e-12 {
			fmt.Println("differs", i, z)
		}
	}
	fmt.Printf("%.3f\n", fft(sig, -1))
	worst := 0.0
	for i := 0; i < 200; i++ {
		z := complex(float64(i%20)/7-1.3, float64(i/20)/5-0.9)
		s, c := cmplx.Sin(z), cmplx.Cos(z)
		worst = max(worst, cmplx.Abs(s*s+c*c-1), cmplx.Abs(cmplx.Exp(cmplx.Log(z))-z), cmplx.Abs(cmplx.Tan(z)*cmplx.Cot(z)-1))
	}
	fmt.Println(worst < 1e-11)
}
