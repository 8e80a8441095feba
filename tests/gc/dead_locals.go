// dead_locals.go - arrays and structs of a frame that are not used any more keep nothing alive; those whose uses are to come keep everything.
package main

import (
	"fmt"
	"runtime"
	"weak"
)

type T struct {
	next *T
	n    int
}

type pair struct {
	n    int
	a, b *T
}

func collected(w ...weak.Pointer[T]) (n int) {
	for range 3 {
		runtime.GC()
	}
	for _, p := range w {
		if p.Value() == nil {
			n++
		}
	}
	return n
}

func made(n int) *T { return &T{n: n} }

func array() {
	bt := make([]*T, 4)
	wt := make([]weak.Pointer[T], 4)
	for i := range bt {
		bt[i] = made(i)
		wt[i] = weak.Make(bt[i])
	}
	fmt.Println("array, used later:", collected(wt...), bt[3].n)
	fmt.Println("array, not used:", collected(wt...))
}

func structure() {
	var p pair
	p.a, p.b = made(1), made(2)
	q := &p
	wa, wb := weak.Make(p.a), weak.Make(q.b)
	fmt.Println("struct, used later:", collected(wa, wb), q.a.n+q.b.n)
	fmt.Println("struct, not used:", collected(wa, wb))
}

func chosen(second bool) {
	var x, y [2]*T
	x[0], y[0] = made(1), made(2)
	p := &x
	if second {
		p = &y
	}
	wx, wy := weak.Make(x[0]), weak.Make(y[0])
	fmt.Println("chosen, used later:", collected(wx, wy) < 2, p[0].n)
	fmt.Println("chosen, not used:", collected(wx, wy))
}

func loop() {
	for i := range 3 {
		var a [3]*T
		if i != 1 {
			a[i] = made(i)
		}
		w := weak.Make(a[i])
		k := collected(w)
		fmt.Println("loop:", i, i != 1 && k == 1, a[i] != nil)
	}
	var kept [2]*T
	for i := range 4 {
		w := weak.Make(kept[i&1])
		fmt.Println("loop, kept:", i, i > 1 && collected(w) == 1)
		kept[i&1] = made(i)
	}
}

var sink *[2]*T

//go:noinline
func keep(p *[2]*T) *[2]*T { return p }

func passed() {
	var a [2]*T
	a[0] = made(5)
	w := weak.Make(a[0])
	p := keep(&a)
	k := collected(w)
	fmt.Println("passed and returned:", k, p[0].n)
}

func main() {
	array()
	structure()
	chosen(false)
	chosen(true)
	loop()
	passed()
}
