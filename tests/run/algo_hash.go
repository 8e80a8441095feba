// SHA-256, MD5 and CRC-32 by hand.
package main

import (
	"fmt"
	"math"
	"strings"
)

func sha256(msg []byte) [32]byte {
	var k [64]uint32
	var h [8]uint32
	n := 0
	for p := 2; n < 64; p++ {
		prime := true
		for q := 2; q*q <= p; q++ {
			if p%q == 0 {
				prime = false
			}
		}
		if prime {
			if n < 8 {
				h[n] = frac(math.Sqrt(float64(p)))
			}
			k[n] = frac(math.Cbrt(float64(p)))
			n++
		}
	}
	l := uint64(len(msg)) * 8
	m := append(append([]byte(nil), msg...), 0x80)
	for len(m)%64 != 56 {
		m = append(m, 0)
	}
	for i := 7; i >= 0; i-- {
		m = append(m, byte(l>>(8*i)))
	}
	rot := func(x uint32, n uint) uint32 { return x>>n | x<<(32-n) }
	for ; len(m) > 0; m = m[64:] {
		var w [64]uint32
		for i := range 16 {
			w[i] = uint32(m[4*i])<<24 | uint32(m[4*i+1])<<16 | uint32(m[4*i+2])<<8 | uint32(m[4*i+3])
		}
		for i := 16; i < 64; i++ {
			s0 := rot(w[i-15], 7) ^ rot(w[i-15], 18) ^ w[i-15]>>3
			s1 := rot(w[i-2], 17) ^ rot(w[i-2], 19) ^ w[i-2]>>10
			w[i] = w[i-16] + s0 + w[i-7] + s1
		}
		v := h
		for i := range 64 {
			s1 := rot(v[4], 6) ^ rot(v[4], 11) ^ rot(v[4], 25)
			ch := v[4]&v[5] ^ ^v[4]&v[6]
			t1 := v[7] + s1 + ch + k[i] + w[i]
			s0 := rot(v[0], 2) ^ rot(v[0], 13) ^ rot(v[0], 22)
			t2 := s0 + (v[0]&v[1] ^ v[0]&v[2] ^ v[1]&v[2])
			copy(v[1:], v[:7])
			v[4] += t1
			v[0] = t1 + t2
		}
		for i := range h {
			h[i] += v[i]
		}
	}
	var out [32]byte
	for i, x := range h {
		out[4*i], out[4*i+1], out[4*i+2], out[4*i+3] = byte(x>>24), byte(x>>16), byte(x>>8), byte(x)
	}
	return out
}
func frac(f float64) uint32 { return uint32((f - math.Floor(f)) * (1 << 32)) }

func md5(msg []byte) (out [16]byte) {
	s := [4][4]uint{{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}}
	a0, b0, c0, d0 := uint32(0x67452301), uint32(0xefcdab89), uint32(0x98badcfe), uint32(0x10325476)
	l := uint64(len(msg)) * 8
	m := append(append([]byte(nil), msg...), 0x80)
	for len(m)%64 != 56 {
		m = append(m, 0)
	}
	for i := 0; i < 8; i++ {
		m = append(m, byte(l>>(8*i)))
	}
	for ; len(m) > 0; m = m[64:] {
		a, b, c, d := a0, b0, c0, d0
		for i := 0; i < 64; i++ {
			var f uint32
			var g int
			switch i / 16 {
			case 0:
				f, g = b&c|^b&d, i
			case 1:
				f, g = d&b|^d&c, (5*i+1)%16
			case 2:
				f, g = b^c^d, (3*i+5)%16
			case 3:
				f, g = c^(b|^d), 7*i%16
			}
			x := uint32(m[4*g]) | uint32(m[4*g+1])<<8 | uint32(m[4*g+2])<<16 | uint32(m[4*g+3])<<24
			f += a + uint32(int64(math.Floor(math.Abs(math.Sin(float64(i+1)))*(1<<32)))) + x
			a, d, c = d, c, b
			n := s[i/16][i%4]
			b += f<<n | f>>(32-n)
		}
		a0, b0, c0, d0 = a0+a, b0+b, c0+c, d0+d
	}
	for i, v := range [4]uint32{a0, b0, c0, d0} {
		for j := range 4 {
			out[4*i+j] = byte(v >> (8 * j))
		}
	}
	return
}

func crc32(b []byte) uint32 {
	var table [256]uint32
	for i := range table {
		c := uint32(i)
		for range 8 {
			if c&1 == 1 {
				c = c>>1 ^ 0xedb88320
			} else {
				c >>= 1
			}
		}
		table[i] = c
	}
	c := ^uint32(0)
	for _, x := range b {
		c = table[byte(c)^x] ^ c>>8
	}
	return ^c
}

func main() {
	for _, s := range []string{"", "abc", "The quick brown fox jumps over the lazy dog", strings.Repeat("gopher", 50)} {
		fmt.Printf("%x %x %08x\n", sha256([]byte(s)), md5([]byte(s)), crc32([]byte(s)))
	}
}
