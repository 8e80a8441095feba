// Constants: typed and untyped, default types, arithmetic that is exact.
package main

import "fmt"

const (
	a          = 1
	b          = 2.5
	c          = 'x'
	d          = "str"
	e          = 1i
	f    int64 = 1 << 40
	g          = a + b
	h          = c + 1
	big        = 1 << 100
	huge       = big * big
	back       = huge >> 198
)

func main() {
	fmt.Printf("%T %v\n", a, a)
	fmt.Printf("%T %v\n", b, b)
	fmt.Printf("%T %v\n", c, c)
	fmt.Printf("%T %v\n", d, d)
	fmt.Printf("%T %v\n", e, e)
	fmt.Printf("%T %v\n", f, f)
	fmt.Printf("%T %v\n", g, g)
	fmt.Printf("%T %v %c\n", h, h, h)
	fmt.Println(back, big>>98, float64(big))
	const third = 1.0 / 3
	fmt.Println(third*3 == 1, third)
	var x float32 = third
	fmt.Println(x, float64(x) == third)
	fmt.Println(5/2, 5/2.0, 5.0/2, -5/2, -5%3, 5%-3)
	fmt.Println(1/3*3, 1/3.0*3)
	const m = -1 << 63
	fmt.Println(m, int64(m), uint64(1<<64-1))
	const s = "héllo"
	fmt.Println(len(s), s[1], s+"!"+d)
	const t, u = 10, "ten"
	fmt.Println(t, u)
	const yes = 1 < 2 && "a" < "b"
	fmt.Printf("%T %v\n", yes, yes)
	fmt.Println(len([10]int{}), len("abc"), cap([3]string{}))
	const k = len([...]int{9: 1})
	fmt.Println(k)
	fmt.Println(real(3+4i), imag(3+4i), (1+2i)*(3-1i))
	const r rune = 'é'
	fmt.Println(r, string(r))
}
