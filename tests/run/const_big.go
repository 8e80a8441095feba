// Constants: arithmetic far beyond machine words.
package main

import (
	"fmt"
	"math"
)

const (
	Big    = 1 << 500
	Small  = Big >> 499
	Fact20 = 1 * 2 * 3 * 4 * 5 * 6 * 7 * 8 * 9 * 10 * 11 * 12 * 13 * 14 * 15 * 16 * 17 * 18 * 19 * 20
	Fact30 = Fact20 * 21 * 22 * 23 * 24 * 25 * 26 * 27 * 28 * 29 * 30
	Pi     = 3.14159265358979323846264338327950288419716939937510582097494459
	Avo    = 6.02214129e23
	Tiny   = 1e-300 * 1e-300
	Unit   = Tiny * 1e300 * 1e300
)

func main() {
	fmt.Println(Small)
	fmt.Println(Fact20)
	fmt.Println(Fact30 / Fact20)
	fmt.Println(Fact30 % 1000000007)
	fmt.Println(float64(Fact30))
	fmt.Println(Pi*1e15, Pi/Pi == 1)
	fmt.Println(Avo, float32(Avo))
	fmt.Println(Unit)
	fmt.Println(float64(Tiny))
	fmt.Println(Big/(Big-1), Big%7, -Big%7)
	fmt.Println(uint64(Big>>437&(1<<64-1)), Big&^(Big-1) == Big)
	fmt.Println((1<<70+3)^(1<<70), (1<<70|5)&0xff)
	fmt.Println(-1>>100, -5>>1, 5>>1, ^0, ^uint8(3))
	fmt.Println(0x1p-2, 0x1.8p1, 0b1011, 0o17, 017, 1_000_000, 0x_ff)
	fmt.Println('\n', '\x41', '\u00e9', '\U0001F600', '\'', '\\', '\101')
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MinInt64)
	fmt.Println(math.MaxFloat64, math.SmallestNonzeroFloat64, math.MaxFloat32)
	fmt.Println(float32(0.1) == 0.1, float32(0.1) == float32(0.1))
	var f32 float32 = 16777216.0
	fmt.Println(f32+1 == f32, f32+2 == f32)
	const q = 7.0
	fmt.Println(q/2, int(q)/2, 1<<q)
}
