package main

import (
	"fmt"
	"math"
	"math/bits"
)

type I8 int8
type U16 uint16

func main() {
	var i8 I8 = 127
	i8++
	var u U16
	u--
	fmt.Println(i8, u, i8>>1, uint8(i8), U16(i8), int32(u), -i8, ^i8, i8/-1, i8%10, i8*i8)
	f := 1e20
	g := -1.9
	fmt.Println(int8(int64(g)), int(g), uint8(int(g)), uint32(3.99e9), float32(f), int64(float32(16777217)))
	_ = f
	fmt.Println(math.MaxUint32, bits.Len(8), bits.Reverse8(3), math.Float32bits(1.5))
	var c = complex(1, 2)
	c *= c
	c /= complex(0, 1)
	fmt.Println(c, real(c), -c, c == complex(4, 3), fmt.Sprintf("%.2f", c))
	for i := uint8(250); i >= 250; i++ {
		fmt.Print(i, " ")
	}
	fmt.Println()
	var x uint32 = 1 << 31
	fmt.Println(x<<1, x>>31, int32(x), int32(x)>>31, x*2+1, -x)
	var s8 int8 = -1
	fmt.Println(s8<<7, uint(s8)>>60, uint8(s8)>>4, s8>>7)
	a, b := 7, -3
	fmt.Println(a/b, a%b, -a/b, -a%b, a&b, a|b, a^b, a&^b, a<<uint(2), b>>1)
	a, b = b, a
	a += b * 2
	a <<= 3
	a &^= 0xf
	a %= 7
	fmt.Println(a, b)
	fmt.Printf("%v %v %v %v\n", 0.1+0.2, float32(0.1)+float32(0.2), 1/3.0, float32(1)/3)
	fmt.Println(math.Inf(1), -math.Inf(1), math.NaN(), math.Copysign(0, -1), 1e100, 1e-5, 123456789.0, 1e6, 1e20, 1e21)
	fmt.Println(float32(1e10), float32(3.4e38), math.SmallestNonzeroFloat64, 5.0, 2.5e-8)
	println(1.5, float32(0.1), 1e100, -0.0, 3+4i, 'a', true, "s", int8(-5), uint64(1<<63))
	type D float64
	fmt.Println(D(1.5)*2, D(7)/2)
	fmt.Println(u)
	h := int64(math.MinInt64)
	fmt.Println(h, -h, h-1, h/-1, uint64(h), math.MaxInt64+h)
	fmt.Printf("%b %o %x %X %#x %08.3f %+d %e %g %q %U\n", 5, 8, 255, 255, 255, 3.14159, 5, 1234.5678, 1e-10, 'x', 0x1F600)
}
