// Loads forwarded past stores to the same object, and not past stores that may reach it another way.
package main

import "fmt"

type T struct {
	a, b int
	c    int8
	p    *T
	arr  [4]int32
}

//go:noinline
func f(t, u *T, n int) int {
	t.a = n
	u.a = n + 1
	s := t.a
	t.b = 7
	s += t.a + u.a
	t.c = int8(n)
	if n > 3 || t.b > n {
		s += t.b
	} else {
		s -= t.b
	}
	s += t.b + int(t.c)
	t.p = u
	t.p.b = 9
	s += t.b * 100
	t.arr[n&3] = 5
	s += int(t.arr[1]) + t.a
	t.arr[1]++
	s += int(t.arr[1]) + int(t.arr[n&3])
	*t = T{a: 1, p: t.p}
	s += t.b + t.a
	for i := 0; i < 3; i++ {
		t.b += t.a
		t.a += t.b
	}
	return s + t.a*1000 + t.b
}

func main() {
	var x, y T
	for n := 0; n < 400; n += 99 {
		fmt.Println(f(&x, &y, n), f(&x, &x, n), x.a, x.b, x.c, x.arr, y.a, y.b)
		x.p, y.p = nil, nil
	}
}
