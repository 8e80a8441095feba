// Complex numbers: arithmetic, parts, comparison, formatting, complex64.
package main

import (
	"fmt"
	"math"
)

func main() {
	a := 1 + 2i
	b := complex(3, -4)
	fmt.Println(a+b, a-b, a*b, a/b, -a, a == b, a != b)
	fmt.Println(real(a), imag(b), real(a*b))
	var c complex64 = 1.5 + 0.25i
	c *= c
	fmt.Println(c, real(c), fmt.Sprintf("%T %T %T", c, real(c), a))
	fmt.Printf("%v %.2f %6.1f %g %e %+v\n", a, a, a, b, b, b)
	var z complex128
	fmt.Println(z, z == 0, z == 0i)
	z += 1
	z -= 1i
	fmt.Println(z, z*z, z*z*z)
	x := complex(float32(1), 2)
	fmt.Printf("%T %v\n", x, x)
	zero := complex(0, 0)
	fmt.Println(a/zero, -a/zero, zero/zero)
	inf := complex(math.Inf(1), 0)
	fmt.Println(inf, inf*inf, a/inf)
	it := 0
	for p := complex(-0.5, 0.5); it < 50 && real(p)*real(p)+imag(p)*imag(p) < 4; it++ {
		p = p*p + complex(0.3, 0.5)
	}
	fmt.Println(it)
	m := map[complex128]string{1 + 1i: "a", 2: "b"}
	fmt.Println(m[1+1i], m[2], len(m[3]))
	const k = (1 + 2i) * (1 - 2i)
	fmt.Println(k, int(k), complex64(a), complex128(c))
	s := []complex128{1, 1i, -1, -1i}
	p := complex128(1)
	for _, v := range s {
		p *= v
	}
	fmt.Println(p, s)
	var i interface{} = a
	_, ok := i.(complex128)
	_, no := i.(complex64)
	fmt.Println(ok, no)
}
