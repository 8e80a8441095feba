// Pointers in every element of long arrays are found, at any offset and element size, and nothing else keeps objects alive.
package main

import (
	"fmt"
	"runtime"
)

type one struct{ p *int }
type three struct {
	n int
	p *int
	q int
}
type five struct {
	a, b, c int
	p       *int
	s       string
}

type holder struct {
	first *int
	a     [100]one
	n     int
	b     [77]three
	c     [41]five
	i     [53]any
	last  *int
}

func fill(h *holder) {
	k := 0
	next := func() *int { k++; x := new(int); *x = k; return x }
	h.first, h.last = next(), next()
	for i := range h.a {
		h.a[i].p = next()
	}
	for i := range h.b {
		h.b[i] = three{i, next(), -i}
	}
	for i := range h.c {
		h.c[i] = five{1, 2, 3, next(), fmt.Sprint("s", i)}
	}
	for i := range h.i {
		h.i[i] = next()
	}
}

func sum(h *holder) (n int) {
	n = *h.first + *h.last
	for i := range h.a {
		n += *h.a[i].p
	}
	for i := range h.b {
		n += *h.b[i].p
	}
	for i := range h.c {
		n += *h.c[i].p + len(h.c[i].s)
	}
	for i := range h.i {
		n += *h.i[i].(*int)
	}
	return n
}

func main() {
	h := new(holder)
	list := make([]holder, 3)
	fill(h)
	for i := range list {
		fill(&list[i])
	}
	for range 3 {
		runtime.GC()
		junk := make([]*int, 5000)
		for i := range junk {
			junk[i] = new(int)
			*junk[i] = -1
		}
	}
	fmt.Println(sum(h), sum(&list[0]), sum(&list[2]))
}
