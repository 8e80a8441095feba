// Floating-point numbers as fmt prints them.
package main

import (
	"fmt"
	"math"
)

func main() {
	vals := []float64{0, 1, -1, 0.1, 1.0 / 3, 2.0 / 3, 100, 1e5, 123456, 1234567, 1e20, 1e21, 1e22, 1.5e-5, 1e-4, 1e-5, 5e-324, math.MaxFloat64, math.Pi, -math.E, 1e100, 12345.6789, 99999999999999.9, math.Inf(1), math.Inf(-1), math.NaN()}
	for _, v := range vals {
		fmt.Printf("%v %g %e %E %f %.3f %8.2f|%-10.1f|%+.2e %G %.0f %.3g %010.2f %x %b\n", v, v, v, v, v, v, v, v, v, v, v, v, v, v, v)
	}
	for _, v := range []float32{0, 0.1, 1.0 / 3, 16777216, 1e10, 3.4e38, 1e-45, 0.3} {
		fmt.Println(v, float64(v), fmt.Sprintf("%g %.10f %e %6.2f", v, v, v, v))
	}
	fmt.Printf("%6.3v|%-8v|%+v|% v|%08v\n", math.Pi, 1.5, 2.5, 3.5, -4.5)
	fmt.Printf("%.2f %.1f %.0f %.0f %.0f %.0f\n", 2.675, 0.25, 0.5, 1.5, 2.5, 3.5)
	fmt.Printf("%#g %#v %#.3g %#f\n", 1.0, 1.0, 2.0, 3.0)
	fmt.Println(1e6, 1e7, 123456789.0, 1e20, 1e21, float32(1e20), float32(1e21))
	fmt.Printf("%5t|%-7t|%v\n", true, false, true)
}
