// math: functions of two and three arguments.
package main

import (
	"fmt"
	"math"
)

type lcg uint64

func (l *lcg) next() uint64 {
	*l = *l*6364136223846793005 + 1442695040888963407
	return uint64(*l) ^ uint64(*l)>>29
}

// num draws a number of changing size.
func (l *lcg) num() float64 {
	f := float64(int64(l.next())) / (1 << 63)
	switch l.next() % 6 {
	case 0:
		return f * 10
	case 1:
		return f * 1000
	case 2:
		return math.Ldexp(f, int(l.next()%100)-50)
	case 3:
		return float64(int(f * 300))
	case 4:
		return math.Float64frombits(l.next())
	}
	return f
}

func mix(h uint64, f float64) uint64 {
	if f != f {
		return (h ^ 0x7ff8) * 1099511628211
	}
	return (h ^ math.Float64bits(f)) * 1099511628211
}

var special = []float64{0, math.Copysign(0, -1), 1, -1, 0.5, -0.5, 2, -3, 3.5, -7, 10, 1e-300, -1e300, 1 << 53, 1<<53 + 2, 1e19, 5e-324, math.MaxFloat64, math.Inf(1), math.Inf(-1), math.NaN()}

func main() {
	for _, t := range []struct {
		name string
		f    func(x, y float64) float64
	}{
		{"Atan2", math.Atan2}, {"Copysign", math.Copysign}, {"Dim", math.Dim}, {"Hypot", math.Hypot}, {"Max", math.Max}, {"Min", math.Min},
		{"Mod", math.Mod}, {"Nextafter", math.Nextafter}, {"Pow", math.Pow}, {"Remainder", math.Remainder},
		{"Jn", func(x, y float64) float64 { return math.Jn(int(int64(x)%40), y) }},
		{"Yn", func(x, y float64) float64 { return math.Yn(int(int64(x)%40), y) }},
		{"FMA", func(x, y float64) float64 { return math.FMA(x, y, -(x * y)) }},
		{"FMA2", func(x, y float64) float64 { return math.FMA(x, x, y) }},
	} {
		h := uint64(14695981039346656037)
		fmt.Println(t.name)
		for _, x := range special {
			if math.Abs(x) > 1e18 || x != x {
				if t.name == "Jn" || t.name == "Yn" {
					continue // such conversions to int depend on the machine
				}
			}
			for _, y := range special {
				z := t.f(x, y)
				fmt.Print(z, " ")
				h = mix(h, z)
			}
			fmt.Println()
		}
		var rnd lcg = 5
		for i := 0; i < 4000; i++ {
			x, y := rnd.num(), rnd.num()
			if i%3 == 0 {
				y = math.Trunc(y)
			}
			if t.name == "Jn" || t.name == "Yn" {
				x = float64(rnd.next()%80) - 40
			}
			h = mix(h, t.f(x, y))
		}
		fmt.Println(h)
	}
}
