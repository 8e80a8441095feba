// Variables of each turn whose address is kept; conversions of floats to uint64 out of its range.
package main

import (
	"fmt"
	"math"
)

func loop() int {
	var p *int
	for i := 0; i < 5; i++ {
		if p != nil {
			*p = 99
		}
		p = &i
	}
	return *p
}

func exit() (r []int) {
	var p *int
	for n := 0; ; n++ {
		x := n
		if p != nil {
			*p += 10
		}
		if n == 3 {
			return append(r, x, *p)
		}
		p = &x
	}
}

func jump() int {
	var p *[2]int
	n := 0
again:
	v := [2]int{n, n}
	if p != nil {
		p[0] = 50
		if n > 2 {
			return v[0]*1000 + p[0]
		}
	}
	p = &v
	n++
	goto again
}

func ranges() (s string) {
	var p *int
	for i, v := range []int{1, 2, 3} {
		if p != nil {
			*p = 7
		}
		s += fmt.Sprint(i, v, " ")
		p = &v
		if i == 1 {
			p = &i
		}
	}
	return s + fmt.Sprint(*p)
}

func main() {
	fmt.Println(loop(), exit(), jump(), ranges())
	for _, f := range []float64{math.Inf(1), math.Inf(-1), math.NaN(), 1e20, -1e20, 1 << 63, 1<<63 - 1024, 1 << 64, -1, -0.5, 1e10, -1e10, 3e9, 5e9, 1.5e19, 1<<63 + 2048} {
		g := float32(f)
		fmt.Println(f, int64(f), uint64(f), uint32(f), uint8(f), uint(f), uintptr(f), int(f))
		fmt.Println(g, int64(g), uint64(g), uint32(g), uint8(g), uint(g), uintptr(g), int(g))
	}
}
