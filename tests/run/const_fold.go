// What an optimiser may fold must give what the machine would: constants through variables, branches never taken, loops with constant bounds.
package main

import (
	"fmt"
	"math"
)

func id(n int) int { return n }

func f() (r int) {
	a, b := 7, 3
	if a > b {
		r += a / b
	} else {
		r += b / (a - 7)
	}
	c := a - 7
	if c == 0 {
		r *= 10
	} else {
		r = 100 / c
	}
	for i := 0; i < 4; i++ {
		r += i * a
	}
	var x uint8 = 250
	x += 10
	r += int(x)
	var y int8 = 100
	y += 100
	r += int(y)
	s := uint(70)
	r += 1 << s
	r += int(int32(1) << (s - 39))
	return
}
func dead(b bool) int {
	x := 1
	if b && !b {
		x = 2
	}
	if b || !b {
		x += 10
	}
	switch {
	case false:
		return -1
	}
	for false {
		x = 99
	}
	if x := 5; x != 5 {
		return -2
	}
	return x
}
func cse(a, b, c int) int {
	x := a*b + c
	y := a*b + c
	a++
	z := a*b + c
	p := &c
	w := a*b + c
	*p = 100
	v := a*b + c
	return x + y*10 + z*100 + w*1000 + v
}
func loop(n int, s []int) (t int) {
	for i := 0; i < n; i++ {
		k := n * 3
		t += k + len(s)
		if i == 2 {
			s = append(s, 1)
		}
		if i == 3 {
			n--
		}
	}
	return
}
func mem(p, q *int) int {
	*p = 1
	*q = 2
	return *p
}
func hoist(a []int, i int) (r int) {
	defer func() {
		if recover() != nil {
			r += 1000
		}
	}()
	for k := 0; k < 3; k++ {
		r++
		r += a[i]
	}
	return
}
func divs(d int) (r int, msg interface{}) {
	defer func() { msg = recover() }()
	for i := 0; i < 3; i++ {
		r += 5
		r += 12 / d
	}
	return
}

func main() {
	fmt.Println(f(), dead(true), dead(false), cse(2, 3, 4), loop(6, nil))
	x := 5
	y := 6
	fmt.Println(mem(&x, &y), mem(&x, &x))
	fmt.Println(hoist([]int{1, 2}, 1), hoist([]int{1}, 1), hoist(nil, 0))
	fmt.Println(divs(4))
	fmt.Println(divs(0))
	var u uint32 = 1 << 31
	fmt.Println(u*2, u<<1>>1, int32(u), -u, u+u/2, u*u)
	i := id(5)
	fmt.Println(i-i, i^i, i&i, i|i, i/i, i%i, i*0, 0-i, i<<0, i&^i, i*1, i/1, i%1)
	fl := float64(id(0))
	fmt.Println(fl*0, -fl, fl-fl, 0/(fl+1), fl+0 == 0, 1/(fl*-1))
	n := math.NaN()
	fmt.Println(n-n, n*0, n == n, n != n, n < n || n >= n)
	const big = 1 << 40
	fmt.Println(int32(id(big)>>20), uint16(id(big-1)), id(big)%1000003)
	str := "abc"
	fmt.Println(str+"" == str, len(str+"d") == 4, str[1:2] == "b", str[:1]+str[1:] == str)
	a := [4]int{1, 2, 3, 4}
	b := a
	a[id(1)] = 9
	fmt.Println(b[1], a[1], b == [4]int{1, 2, 3, 4})
	t := 0
	for i := 10; i >= 0; i -= 3 {
		t = t*10 + i
	}
	for i := uint8(0); i < 255; i += 51 {
		t += int(i)
	}
	fmt.Println(t)
	m := id(-8)
	fmt.Println(m/8, m/4, m>>1, m%8, m%3, m/3, m/-3, (m+1)/8, (m+1)%8, uint(m)/16, m/(-1), m*-1)
}
