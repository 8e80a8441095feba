// math/bits: carries, double-width products and quotients, their panics.
package main

import (
	"fmt"
	"math/bits"
	"runtime"
)

func try(f func()) {
	defer func() {
		e := recover()
		_, ok := e.(runtime.Error)
		fmt.Println(e, ok)
	}()
	f()
}

func main() {
	vals := []uint64{0, 1, 2, 10, 1<<32 - 1, 1 << 32, 1<<63 - 1, 1 << 63, 1<<64 - 2, 1<<64 - 1, 0x123456789abcdef0}
	for _, x := range vals {
		for _, y := range vals {
			for c := uint64(0); c < 2; c++ {
				s, co := bits.Add64(x, y, c)
				d, bo := bits.Sub64(x, y, c)
				s1, c1 := bits.Add(uint(x), uint(y), uint(c))
				d1, b1 := bits.Sub(uint(x), uint(y), uint(c))
				s3, c3 := bits.Add32(uint32(x), uint32(y), uint32(c))
				d3, b3 := bits.Sub32(uint32(x), uint32(y), uint32(c))
				fmt.Println(s, co, d, bo, s == uint64(s1) && co == uint64(c1) && d == uint64(d1) && bo == uint64(b1), s3, c3, d3, b3)
			}
			hi, lo := bits.Mul64(x, y)
			h1, l1 := bits.Mul(uint(x), uint(y))
			h3, l3 := bits.Mul32(uint32(x), uint32(y))
			fmt.Println(hi, lo, h1, l1, h3, l3)
			if y > hi {
				q, r := bits.Div64(hi, x, y)
				q1, r1 := bits.Div(uint(hi), uint(x), uint(y))
				fmt.Println(q, r, q1, r1)
			}
			if uint32(y) > h3 {
				q, r := bits.Div32(h3, uint32(x), uint32(y))
				fmt.Println(q, r)
			}
			if y != 0 {
				fmt.Println(bits.Rem64(x, ^x, y), bits.Rem(uint(x), uint(lo), uint(y)))
				if uint32(y) != 0 {
					fmt.Println(bits.Rem32(uint32(x), uint32(lo), uint32(y)))
				}
			}
		}
	}
	try(func() { bits.Div64(1, 0, 0) })
	try(func() { bits.Div64(1, 0, 1) })
	try(func() { bits.Div32(0, 0, 0) })
	try(func() { bits.Div32(5, 0, 4) })
	try(func() { bits.Div(2, 2, 2) })
	try(func() { bits.Rem64(1, 2, 0) })
	try(func() { bits.Rem32(1, 2, 0) })
	try(func() { bits.Rem(1, 2, 0) })
}
