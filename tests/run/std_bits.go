// math/bits: counting and moving bits, all sizes.
package main

import (
	"fmt"
	"math/bits"
)

func main() {
	vals := []uint64{0, 1, 2, 3, 0x80, 0xff, 0x100, 0x8000, 0xffff, 0x80000000, 0xffffffff, 1 << 32, 1 << 63, 1<<64 - 1, 0x123456789abcdef0, 0xdeadbeefcafebabe}
	for _, x := range vals {
		a, b, c := uint8(x), uint16(x), uint32(x)
		fmt.Println(bits.Len(uint(x)), bits.Len8(a), bits.Len16(b), bits.Len32(c), bits.Len64(x),
			bits.OnesCount(uint(x)), bits.OnesCount8(a), bits.OnesCount16(b), bits.OnesCount32(c), bits.OnesCount64(x),
			bits.LeadingZeros(uint(x)), bits.LeadingZeros8(a), bits.LeadingZeros16(b), bits.LeadingZeros32(c), bits.LeadingZeros64(x),
			bits.TrailingZeros(uint(x)), bits.TrailingZeros8(a), bits.TrailingZeros16(b), bits.TrailingZeros32(c), bits.TrailingZeros64(x))
		fmt.Printf("%x %x %x %x %x, %x %x %x %x\n", bits.Reverse(uint(x)), bits.Reverse8(a), bits.Reverse16(b), bits.Reverse32(c), bits.Reverse64(x),
			bits.ReverseBytes(uint(x)), bits.ReverseBytes16(b), bits.ReverseBytes32(c), bits.ReverseBytes64(x))
		for _, k := range []int{0, 1, 7, 8, 31, 64, -1, -9, -100, 1 << 40} {
			fmt.Printf("%x %x %x %x %x ", bits.RotateLeft(uint(x), k), bits.RotateLeft8(a, k), bits.RotateLeft16(b, k), bits.RotateLeft32(c, k), bits.RotateLeft64(x, k))
		}
		fmt.Println()
	}
	fmt.Println(bits.UintSize)
}
