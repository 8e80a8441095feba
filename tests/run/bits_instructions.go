// Functions of math/bits that are instructions: at the edges, of each size, called, as values, deferred and started, with constants and in loops.
package main

import (
	"encoding/binary"
	"fmt"
	"math/bits"
)

var edges = []uint64{0, 1, 2, 3, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff, 1 << 32,
	0x0123456789abcdef, 1<<63 - 1, 1 << 63, 1<<64 - 1}

func sizes(x uint64) {
	a, b, c, d := uint8(x), uint16(x), uint32(x), uint(x)
	fmt.Println(bits.Len8(a), bits.Len16(b), bits.Len32(c), bits.Len64(x), bits.Len(d),
		bits.OnesCount8(a), bits.OnesCount16(b), bits.OnesCount32(c), bits.OnesCount64(x), bits.OnesCount(d),
		bits.LeadingZeros8(a), bits.LeadingZeros16(b), bits.LeadingZeros32(c), bits.LeadingZeros64(x), bits.LeadingZeros(d),
		bits.TrailingZeros8(a), bits.TrailingZeros16(b), bits.TrailingZeros32(c), bits.TrailingZeros64(x), bits.TrailingZeros(d))
	fmt.Printf("%x %x %x %x %x %x %x %x %x\n", bits.ReverseBytes16(b), bits.ReverseBytes32(c), bits.ReverseBytes64(x), bits.ReverseBytes(d),
		bits.Reverse8(a), bits.Reverse16(b), bits.Reverse32(c), bits.Reverse64(x), bits.Reverse(d))
	for _, k := range []int{0, 1, 7, 8, 31, 32, 33, 63, 64, 65, -1, -7, -32, -64, -100, 1 << 40} {
		fmt.Printf(" %x,%x,%x,%x,%x", bits.RotateLeft8(a, k), bits.RotateLeft16(b, k), bits.RotateLeft32(c, k), bits.RotateLeft64(x, k), bits.RotateLeft(d, k))
	}
	fmt.Println()
	for _, y := range edges {
		h, l := bits.Mul64(x, y)
		h32, l32 := bits.Mul32(c, uint32(y))
		hu, lu := bits.Mul(d, uint(y))
		fmt.Printf(" %x.%x,%x.%x,%v", h, l, h32, l32, hu == uint(h) && lu == uint(l))
	}
	fmt.Println()
}

func show(f func(uint64) int) { fmt.Print(f(40), " ") }

func pair() (uint64, int) { return 0xf0, 4 }

func side(s string, x uint64) uint64 {
	fmt.Print(s, " ")
	return x
}

func main() {
	for _, x := range edges {
		sizes(x)
	}
	show(bits.Len64)
	show(bits.OnesCount64)
	show(bits.TrailingZeros64)
	show(bits.LeadingZeros64)
	mul, rot := bits.Mul64, bits.RotateLeft32
	fmt.Println(mul(1<<63, 6))
	fmt.Println(rot(0x80000001, 1), bits.RotateLeft64(pair()))
	bits.Len64(side("discarded", 1))
	defer bits.Len64(side("deferred", 1))
	fmt.Println(bits.RotateLeft64(side("first", 1), int(side("second", 63))))
	// named types, conversions around, constants
	type flags uint32
	f := flags(0xf00)
	fmt.Println(bits.Len32(uint32(f)), bits.OnesCount(12), bits.TrailingZeros(96), bits.Len(0), uint8(bits.Len(255)), -bits.Len8(3))
	n := 0
	for x := uint64(1); x != 0; x <<= 1 {
		n += bits.Len64(x) * bits.OnesCount64(x-1)
		n ^= int(bits.ReverseBytes64(x) >> 60)
	}
	fmt.Println(n)
	b := make([]byte, 16)
	binary.BigEndian.PutUint64(b[1:], 0x0102030405060708)
	binary.BigEndian.PutUint32(b[10:], 0xfffefdfc)
	binary.BigEndian.PutUint16(b[14:], 0x8001)
	fmt.Println(b, binary.BigEndian.Uint64(b), binary.BigEndian.Uint32(b[9:]), binary.BigEndian.Uint16(b[13:]))
	defer func() { fmt.Println(recover()) }()
	binary.BigEndian.PutUint64(b[9:], 1)
}
