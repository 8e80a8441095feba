// Floating-point numbers to text: shortest, fixed, all forms, both sizes.
package main

import (
	"fmt"
	"math"
	"strconv"
)

type lcg uint64

func (l *lcg) next() uint64 {
	*l = *l*6364136223846793005 + 1442695040888963407
	return uint64(*l) ^ uint64(*l)>>29
}

func main() {
	vals := []float64{0, math.Copysign(0, -1), 1, -1, 0.1, 0.2, 0.3, 1.0 / 3, 2.5, 0.5, 1.5, 1e21, 1e20, 123456789, 1e-7, 0.00001, 0.0001, 100, 1e6, 1e100, 5e-324, 2.2250738585072014e-308, 2.225073858507201e-308, math.MaxFloat64, math.SmallestNonzeroFloat64, math.MaxFloat32, math.Pi, -math.E, 9007199254740993, 1 << 62, 4503599627370496.5, 8.41e21, 9.5, 99.5, 999999.5, 0.95, 0.05, 0.25, 0.125, 0.000244140625, 8388608.5, 16777216, 33554433, 1e23, 9.999999999999999e22, math.Inf(1), math.Inf(-1), math.NaN()}
	for _, v := range vals {
		for _, c := range "beEfgGxX" {
			fmt.Print(strconv.FormatFloat(v, byte(c), -1, 64), " ")
		}
		fmt.Println(strconv.FormatFloat(v, 'g', -1, 32), strconv.FormatFloat(v, 'b', -1, 32), strconv.FormatFloat(v, 'x', -1, 32))
		for _, p := range []int{0, 1, 2, 3, 5, 10, 17, 20, 25, 40} {
			fmt.Print(strconv.FormatFloat(v, 'e', p, 64), " ", strconv.FormatFloat(v, 'g', p, 64), " ", strconv.FormatFloat(v, 'x', p, 64), " ")
			if math.Abs(v) < 1e25 {
				fmt.Print(strconv.FormatFloat(v, 'f', p, 64), " ")
			}
			fmt.Print(strconv.FormatFloat(v, 'e', p, 32), "; ")
		}
		fmt.Println()
	}
	fmt.Println(strconv.FormatFloat(math.SmallestNonzeroFloat64, 'f', 1074, 64))
	fmt.Println(strconv.FormatFloat(math.MaxFloat64, 'f', 3, 64))
	fmt.Println(strconv.FormatFloat(math.SmallestNonzeroFloat64, 'e', 760, 64))
	fmt.Println(strconv.FormatFloat(1.5, 'q', 2, 64), strconv.FormatFloat(1, '%', -1, 32))
	fmt.Printf("%q\n", strconv.AppendFloat([]byte("x="), 1.25, 'f', 1, 64))

	var rnd lcg = 3
	h := uint64(14695981039346656037)
	for n := 0; n < 20000; n++ {
		v := math.Float64frombits(rnd.next())
		switch n % 4 {
		case 1:
			v = float64(int64(rnd.next())>>(rnd.next()%60)) / float64(uint64(1)<<(rnd.next()%40))
		case 2:
			v = float64(rnd.next()%1000000) / 100
		case 3:
			v = float64(math.Float32frombits(uint32(rnd.next())))
		}
		bits := 64
		if n%5 == 0 {
			bits = 32
		}
		s := strconv.FormatFloat(v, 'g', -1, bits)
		if w, err := strconv.ParseFloat(s, bits); w != v && v == v && (bits == 64 || float32(w) != float32(v)) {
			fmt.Println("does not come back:", v, s, w, err)
		}
		s += strconv.FormatFloat(v, "efg"[n%3], int(rnd.next()%22), bits)
		for i := 0; i < len(s); i++ {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
	}
	fmt.Println(h)
	for _, f := range []func(){func() { strconv.FormatFloat(1, 'e', 1, 16) }, func() { strconv.FormatComplex(1, 'e', 1, 32) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	fmt.Println(strconv.FormatComplex(complex(1.5, -2), 'g', -1, 128), strconv.FormatComplex(complex(math.NaN(), math.Inf(1)), 'f', 2, 64), strconv.FormatComplex(complex(0.1, 0.1), 'e', 3, 64))
}
