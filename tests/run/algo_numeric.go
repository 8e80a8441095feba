// Numbers: primes, modular power, Miller-Rabin, Pollard rho, continued fractions, Newton, Simpson, FFT, random generators.
package main

import (
	"fmt"
	"math"
	"math/bits"
	"sort"
)

func powmod(b, e, m uint64) uint64 {
	r := uint64(1)
	for b %= m; e > 0; e >>= 1 {
		if e&1 == 1 {
			r = mulmod(r, b, m)
		}
		b = mulmod(b, b, m)
	}
	return r
}
func mulmod(a, b, m uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	_, r := bits.Div64(hi%m, lo, m)
	return r
}
func isPrime(n uint64) bool {
	if n < 2 || n%2 == 0 {
		return n == 2
	}
	d, s := n-1, 0
	for d%2 == 0 {
		d, s = d/2, s+1
	}
next:
	for _, a := range []uint64{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37} {
		if a%n == 0 {
			continue
		}
		x := powmod(a, d, n)
		if x == 1 || x == n-1 {
			continue
		}
		for range s - 1 {
			x = mulmod(x, x, n)
			if x == n-1 {
				continue next
			}
		}
		return false
	}
	return true
}
func gcd(a, b uint64) uint64 {
	for b > 0 {
		a, b = b, a%b
	}
	return a
}
func factor(n uint64) (f []uint64) {
	if n == 1 {
		return nil
	}
	for p := uint64(2); p < 20; p++ {
		if n%p == 0 {
			return append([]uint64{p}, factor(n/p)...)
		}
	}
	if isPrime(n) {
		return []uint64{n}
	}
	for c := uint64(1); ; c++ {
		g := func(x uint64) uint64 { return (mulmod(x, x, n) + c) % n }
		x, y, d := uint64(2), uint64(2), uint64(1)
		for d == 1 {
			x, y = g(x), g(g(y))
			diff := x - y
			if y > x {
				diff = y - x
			}
			d = gcd(diff, n)
		}
		if d != n {
			f = append(factor(d), factor(n/d)...)
			sort.Slice(f, func(i, j int) bool { return f[i] < f[j] })
			return f
		}
	}
}
func fft(a []complex128, inv bool) {
	n := len(a)
	if n == 1 {
		return
	}
	e, o := make([]complex128, n/2), make([]complex128, n/2)
	for i := range e {
		e[i], o[i] = a[2*i], a[2*i+1]
	}
	fft(e, inv)
	fft(o, inv)
	ang := 2 * math.Pi / float64(n)
	if inv {
		ang = -ang
	}
	for i := range e {
		s, c := math.Sincos(ang * float64(i))
		t := complex(c, s) * o[i]
		a[i], a[i+n/2] = e[i]+t, e[i]-t
	}
}

func main() {
	sieve := make([]bool, 1000)
	n := 0
	for i := 2; i < len(sieve); i++ {
		if !sieve[i] {
			n++
			for j := i * i; j < len(sieve); j += i {
				sieve[j] = true
			}
		}
	}
	fmt.Println(n)
	for i := range uint64(1000) {
		if isPrime(i) == (i < 2 || sieve[i]) {
			fmt.Println("differs", i)
		}
	}
	fmt.Println(isPrime(1<<61-1), isPrime(18446744073709551557), isPrime(1<<62))
	fmt.Println(factor(600851475143), factor(1<<32+1), factor(1000000007*1000000009), factor(720720))
	fmt.Println(powmod(2, 1<<40, 1000000007), bits.TrailingZeros(48), bits.Len(1000), bits.Reverse8(0x13))
	x := math.Pi
	for range 6 {
		fmt.Print(int(x), " ")
		x = 1 / (x - math.Floor(x))
	}
	fmt.Println()
	simpson := func(f func(float64) float64, a, b float64, n int) float64 {
		h := (b - a) / float64(n)
		s := f(a) + f(b)
		for i := 1; i < n; i++ {
			s += f(a+h*float64(i)) * float64(2+2*(i%2))
		}
		return s * h / 3
	}
	fmt.Printf("%.10f %.10f\n", simpson(math.Sin, 0, math.Pi, 100), simpson(func(x float64) float64 { return x * x }, 0, 3, 10))
	a := make([]complex128, 16)
	for i, d := range "54321" {
		a[i] = complex(float64(d-'0'), 0)
	}
	b := append([]complex128(nil), a...)
	fft(a, false)
	for i := range a {
		a[i] *= a[i]
	}
	fft(a, true)
	c := 0
	num := 0
	mul := 1
	for i := range 10 {
		c += int(math.Round(real(a[i]) / 16))
		num += c % 10 * mul
		mul *= 10
		c /= 10
	}
	fmt.Println(num == 12345*12345, len(b))
	s := uint64(88172645463325252)
	for range 5 {
		s ^= s << 13
		s ^= s >> 7
		s ^= s << 17
		fmt.Print(s, " ")
	}
	fmt.Println()
}
