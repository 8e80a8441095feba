package main

import "strings"

type T []int

var x, y string

func f(s []int, b []byte, ss []string, a [2]int, t T) {
	copy(x, y)
	copy(s, ss)
	copy(b, "abc")
	copy("abc", b)
	copy(s, "abc")
	copy(a, s)
	copy(s, a)
	copy(a[:], s)
	copy()
	copy(s)
	copy(s, s, s)
	copy(nil, s)
	copy(s, nil)
	copy(1, 2)
	_ = copy(t, s)
	copy(t, []int8{})
	copy(strings.Builder{}, s)
	copy(&s, s)
	go copy(s, s)
	defer copy(s, s)
	copy([]rune{}, "a")
}
func g[P any, Q []int | []string, R []byte | string](p P, q Q, r R) {
	copy(p, p)
	copy(q, q)
	copy([]byte{}, r)
	copy(r, "a")
}

func main() {}
