// Bit operators in every form, precedence, bit tricks.
package main

import "fmt"

func popcount(x uint64) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return
}

func reverse(x uint32) uint32 {
	x = x>>1&0x55555555 | x&0x55555555<<1
	x = x>>2&0x33333333 | x&0x33333333<<2
	x = x>>4&0x0f0f0f0f | x&0x0f0f0f0f<<4
	x = x>>8&0x00ff00ff | x&0x00ff00ff<<8
	return x>>16 | x<<16
}

func isPow2(x int) bool { return x > 0 && x&(x-1) == 0 }

func isqrt(n uint64) uint64 {
	var r uint64
	for b := uint64(1) << 62; b != 0; b >>= 2 {
		if n >= r+b {
			n -= r + b
			r = r>>1 + b
		} else {
			r >>= 1
		}
	}
	return r
}

func main() {
	a, b := 0b1100, 0b1010
	fmt.Printf("%b %b %b %b %b\n", a&b, a|b, a^b, a&^b, ^a)
	fmt.Println(1+2<<3, 1|2&3, 6&^2|1, 1<<2+1, 10-3&1, 2*3%4, -5&0xff, 7^2^7)
	x := 0xff
	x &= 0x0f
	x |= 0x30
	x ^= 0x11
	x &^= 0x20
	fmt.Printf("%#x\n", x)
	for _, v := range []uint64{0, 1, 255, 1 << 63, 0xdeadbeefcafebabe} {
		fmt.Print(popcount(v), " ")
	}
	fmt.Println()
	fmt.Printf("%08x %08x\n", reverse(1), reverse(0x12345678))
	for i := -1; i < 9; i++ {
		fmt.Print(isPow2(i), " ")
	}
	fmt.Println()
	fmt.Println(isqrt(0), isqrt(1), isqrt(99), isqrt(100), isqrt(1<<62))
	p, q := 5, 9
	p ^= q
	q ^= p
	p ^= q
	fmt.Println(p, q)
	n := -40
	fmt.Println(n&-n, (n>>63|1)*n, n&7, uint8(n)>>4)
	var g []int
	for i := 0; i < 16; i++ {
		g = append(g, i^i>>1)
	}
	fmt.Println(g)
	set := 0b10110
	for s := set; ; s = (s - 1) & set {
		fmt.Printf("%05b ", s)
		if s == 0 {
			break
		}
	}
	fmt.Println()
}
