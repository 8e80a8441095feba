// math: rounding, parts of numbers, comparisons, constants.
package main

import (
	"fmt"
	"math"
)

var special = []float64{0, math.Copysign(0, -1), 1, -1, 0.5, -0.5, 2, -2, 1e-10, -1e-10, 0.3, 0.7, 0.9, 1.3, 2.5, -2.5, 3.75, 5, 7.5, 10, 20.5, 33.5, -33.5,
	100, -100, 150.25, 171.6, 172, 709.7, 709.8, -708.5, -745, -745.2, 1023.5, -1074.5, 1e5, 1e10, 1 << 29, 1<<53 + 2, 1e17, 1e100, 1e300, -1e300, 5e-324, 1e-310, 2.2250738585072014e-308,
	math.Pi, math.Pi / 2, math.Pi / 4, 0.49999999999999994, 4503599627370495.5, math.MaxFloat64, math.Inf(1), math.Inf(-1), math.NaN()}

func main() {
	for _, x := range special {
		fmt.Println(math.Abs(x), math.Ceil(x), math.Floor(x), math.Logb(x), math.Round(x), math.RoundToEven(x), math.Trunc(x))
		fr, e := math.Frexp(x)
		i, f := math.Modf(x)
		s, c := math.Sincos(x)
		lg, sg := math.Lgamma(x)
		fmt.Println(fr, e, i, f, math.Signbit(f), s, c, lg, sg, math.Ilogb(x), math.Signbit(x), math.IsNaN(x), math.IsInf(x, 0), math.IsInf(x, 1), math.IsInf(x, -1))
		fmt.Printf("%x %x %x\n", math.Float64bits(x)<<1, math.Float32bits(float32(x))<<1, math.Float64bits(math.Float64frombits(math.Float64bits(x)))<<1)
		fmt.Println(math.Nextafter(x, 3), math.Nextafter(x, math.Inf(-1)), math.Nextafter32(float32(x), 1), math.Nextafter32(float32(x), float32(math.Inf(-1))))
		for _, k := range []int{0, 1, -1, 52, -60, 1000, -1000, -1074, 2000, -2200} {
			fmt.Print(math.Ldexp(x, k), " ")
		}
		fmt.Println()
	}
	for n := -330; n < 312; n += 3 {
		fmt.Print(math.Pow10(n), " ")
	}
	fmt.Println(math.Pow10(1<<40), math.Pow10(-1<<40))
	fmt.Println(math.Inf(0), math.Inf(-3), math.NaN(), math.Float32frombits(0x40490fdb))
	fmt.Println(math.E, math.Pi, math.Phi, math.Sqrt2, math.SqrtE, math.SqrtPi, math.SqrtPhi, math.Ln2, math.Log2E, math.Ln10, math.Log10E)
	fmt.Println(math.MaxFloat32, math.SmallestNonzeroFloat32, math.MaxFloat64, math.SmallestNonzeroFloat64)
	fmt.Println(math.MaxInt, math.MinInt, math.MaxInt8, math.MinInt8, math.MaxInt16, math.MinInt16, math.MaxInt32, math.MinInt32, math.MaxInt64, math.MinInt64)
	fmt.Println(uint(math.MaxUint), math.MaxUint8, math.MaxUint16, math.MaxUint32, uint64(math.MaxUint64))
}
