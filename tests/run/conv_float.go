// Conversions between floats and integers in range, rounding to float32, special values.
package main

import (
	"fmt"
	"math"
)

func main() {
	for _, f := range []float64{0, 0.5, 0.99, 1.5, 2.5, -0.5, -1.99, 1e9, -1e9, 123456789.987, 4294967295, 1e15, 9007199254740993} {
		fmt.Println(f, int(f), int64(f), int32(int64(f)), float32(f), uint64(math.Abs(f)))
	}
	for _, i := range []int64{0, 1, -1, 1<<24 + 1, 1<<53 + 1, 1<<62 + 1, 1<<63 - 1, -1 << 63} {
		fmt.Println(i, float64(i), float32(i), int64(float32(i>>1)))
	}
	for _, u := range []uint64{0, 1 << 63, 1<<64 - 1, 1<<63 + 1<<11, 1<<53 + 1} {
		fmt.Println(u, float64(u), float32(u))
	}
	big := 1.5e19
	fmt.Println(uint64(big))
	var f32 float32 = 0.1
	fmt.Println(f32, float64(f32), f32*f32, float64(f32)*float64(f32), f32+0.2)
	var z float64
	fmt.Println(1/z, -1/z, z/z, math.IsNaN(z/z), -z, 1/(-1/(1/z)))
	nz := math.Copysign(0, -1)
	fmt.Println(nz, 1/nz, nz == 0, nz < 0, fmt.Sprintf("%+v", nz))
	fmt.Println(float32(math.Inf(1)), float32(big*1e30), float32(1/big/1e30))
	x := 3.7
	n := int(x) + int(-x)
	fmt.Println(n, int(x+0.5), int8(x), uint8(x))
	var c32 float32 = 16777217
	fmt.Println(c32, int(c32))
	a, b := 0.1, 0.2
	fmt.Println(a+b, a+b == 0.3, float32(a)+float32(b) == 0.3)
}
