// math/bits at work: 128-bit factorials and powers, Gray codes, a bit set, de Bruijn positions.
package main

import (
	"fmt"
	"math/bits"
)

func main() {
	hi, lo := uint64(0), uint64(1)
	for n := uint64(1); n <= 34; n++ {
		h, l := bits.Mul64(lo, n)
		lo = l
		hi = hi*n + h
		q1, r := bits.Div64(0, hi, 1e18)
		q0, r0 := bits.Div64(r, lo, 1e18)
		fmt.Println(n, hi, lo, q1, q0, r0)
	}
	prev := uint16(0)
	for i := 1; i < 300; i++ {
		g := uint16(i) ^ uint16(i)>>1
		if bits.OnesCount16(g^prev) != 1 {
			fmt.Println("not a Gray code", i)
		}
		prev = g
	}
	var set [4]uint64
	for i := 0; i < 256; i += 7 {
		set[i/64] |= 1 << (i % 64)
	}
	n := 0
	for w, x := range set {
		for x != 0 {
			i := bits.TrailingZeros64(x)
			fmt.Print(w*64+i, " ")
			x &= x - 1
			n++
		}
	}
	fmt.Println(n)
	h := uint64(1)
	for i := 0; i < 50000; i++ {
		h = bits.RotateLeft64(h*0x9e3779b97f4a7c15, 31) ^ uint64(bits.Len64(h)+bits.LeadingZeros32(uint32(h)))
		h ^= bits.Reverse64(h) >> 7
		h += bits.ReverseBytes64(h)
	}
	fmt.Println(h)
	carry := uint64(0)
	a := []uint64{1<<64 - 1, 1<<64 - 1, 5}
	for i := range a {
		a[i], carry = bits.Add64(a[i], uint64(1-min(i, 1)), carry)
	}
	fmt.Println(a, carry)
}
