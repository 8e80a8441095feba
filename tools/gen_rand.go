// gen_rand prints stdlib/math/rand/randtab.h: the tables of math/rand, each
// computed from its definition.
//
//	go run tools/gen_rand.go > stdlib/math/rand/randtab.h
package main

import (
	"fmt"
	"math"
)

const (
	length = 607
	tap    = 273
	steps  = 7800000000000
)

type poly [length]uint64

// mul multiplies modulo x^607 = x^334 + 1, coefficients modulo 2^64.
func mul(a, b *poly) (c poly) {
	var t [2*length - 1]uint64
	for i, x := range a {
		if x != 0 {
			for j, y := range b {
				t[i+j] += x * y
			}
		}
	}
	for i := len(t) - 1; i >= length; i-- {
		t[i-length] += t[i]
		t[i-tap] += t[i]
	}
	copy(c[:], t[:length])
	return
}

func lcg(x uint64) uint64 { return x * 48271 % (1<<31 - 1) }

// cooked is the state of the additive generator o(t) = o(t-607) + o(t-273)
// after 7.8e12 steps from a simple seeding. The generator is linear, so that
// o(s+n) is a combination of o(s) ... o(s+606) whose coefficients are those of
// x^n modulo the generator's polynomial.
func cooked() (vec [length]uint64) {
	var start [length]uint64
	x := uint64(1)
	for i := 0; i < 20; i++ {
		x = lcg(x)
	}
	for i := range start {
		x = lcg(x)
		u := x << 20
		x = lcg(x)
		u ^= x << 10
		x = lcg(x)
		start[i] = u ^ x
	}
	// The cell written at step t is (334 - t) mod 607.
	cell := func(t int) int { return ((length-tap-t)%length + length) % length }
	var o [2 * length]uint64 // o[k] is the output of step k-606
	for k := 0; k < length; k++ {
		o[k] = start[cell(k-(length-1))]
	}
	for k := length; k < len(o); k++ {
		o[k] = o[k-length] + o[k-tap]
	}
	var r, sq poly
	r[0], sq[1] = 1, 1
	for n := uint64(steps); n != 0; n >>= 1 {
		if n&1 != 0 {
			r = mul(&r, &sq)
		}
		sq = mul(&sq, &sq)
	}
	for s := 0; s < length; s++ {
		var v uint64
		for k, c := range r {
			v += c * o[s+k]
		}
		vec[cell(int(steps%length)+s-(length-1))] = v
	}
	return
}

func list[T any](typ, name, format string, v []T) {
	fmt.Printf("static const %s %s[] __attribute__((unused)) = {", typ, name)
	col := 1000
	for _, x := range v {
		s := fmt.Sprintf(format+",", x)
		if col+len(s) > 118 {
			fmt.Println()
			col = 0
		}
		fmt.Print(s)
		col += len(s)
	}
	fmt.Println("\n};")
}

// ziggurat computes the tables of Marsaglia and Tsang's method for a density f
// with inverse inv, n strips of area v, the last beginning at x, for integers
// below m.
func ziggurat(k string, n int, x, v, m float64, f, inv func(float64) float64) {
	ks, ws, fs := make([]uint32, n), make([]float32, n), make([]float32, n)
	q := v / f(x)
	last := x
	ks[0] = uint32(x / q * m)
	ws[0], ws[n-1] = float32(q/m), float32(x/m)
	fs[0], fs[n-1] = 1, float32(f(x))
	for i := n - 2; i >= 1; i-- {
		x = inv(v/x + f(x))
		ks[i+1] = uint32(x / last * m)
		last = x
		fs[i] = float32(f(x))
		ws[i] = float32(x / m)
	}
	list("uint32_t", "k"+k, "0x%x", ks)
	list("float", "w"+k, "%.9ef", ws)
	list("float", "f"+k, "%.9ef", fs)
}

func main() {
	fmt.Println("/* Made by tools/gen_rand.go: do not edit. */")
	c := cooked()
	list("uint64_t", "cooked", "0x%x", c[:])
	ziggurat("n", 128, 3.442619855899, 9.91256303526217e-3, 1<<31,
		func(x float64) float64 { return math.Exp(-.5 * x * x) },
		func(y float64) float64 { return math.Sqrt(-2 * math.Log(y)) })
	ziggurat("e", 256, 7.69711747013104972, 3.949659822581572e-3, 1<<32,
		func(x float64) float64 { return math.Exp(-x) },
		func(y float64) float64 { return -math.Log(y) })
}
