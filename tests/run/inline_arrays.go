package main

import (
	"fmt"
	"runtime"
)

// Functions whose parameters and results are passed as memory, where they are small enough to be inlined: what is passed is a copy, in a loop one of each turn.

type A [4]int
type P [3]*int
type big struct {
	a [5]int
	s string
	p *int
}
type wide struct{ a, b, c, d, e, f, g, h, i, j *int }

func (a A) length() int            { return len(a) }
func (a A) with(i, v int) A        { a[i] = v; return a }
func (a *A) set(i, v int) A        { a[i] = v; return *a }
func (a A) sum() (n int)           { return a[0] + a[1] + a[2] + a[3] }
func id(a A) A                     { return a }
func swap(a, b A) (A, int, A)      { return b, 7, a }
func make2(n int) (b big, e error) { b.a[n%5] = n; b.s = "x"; b.p = &b.a[0]; return }
func turn(p P) P                   { p[0], p[1] = p[1], p[0]; return p }
func addr(p P) *P                  { return &p }
func elem(a A, i int) *int         { return &a[i] }
func slice(a A) []int              { return a[:] }
func pick(c bool, a, b A) A {
	if c {
		return a
	}
	return b
}
func odd(a [3]byte) [3]byte              { a[0]++; return a }
func none(a [0]int, n int) ([0]int, int) { return a, n + 1 }
func mix(a A, s string, b [3]byte, e error) ([3]byte, string, A, error) {
	return b, s + "!", a, e
}
func calls(a A) A           { return outside(a, a[1]) }
func widen(p *int) wide     { return wide{a: p, j: p} }
func (w wide) last() *int   { return w.j }
func at(a [2][2]A, i int) A { return a[i][1-i] }
func find(a A, x int) (int, bool) {
	for i, y := range a {
		if x == y {
			return i, true
		}
	}
	return -1, false
}
func fail(a A, i int) A { return A{a[i]} }

//go:noinline
func outside(a A, n int) A { a[3] += n; return a }

//go:noinline
func garbage() {
	for range 20 {
		_ = make([]byte, 1<<12)
	}
	runtime.GC()
}

func pointers() {
	var kept [3]P
	for i := range kept {
		x, y, z := new(int), new(int), new(int)
		*x, *y, *z = i, 10*i, 100*i
		kept[i] = turn(turn(turn(P{x, y, z})))
		q := addr(kept[i])
		garbage()
		fmt.Println(*q[0], *q[1], *q[2], q[0] == y, widen(x).last() == x)
	}
	fmt.Println(*kept[0][2], *kept[1][2], *kept[2][2])
}

func turns() {
	var es [4]*int
	var ss [4][]int
	var ps [4]*P
	a := A{1, 2, 3, 4}
	for i := range es {
		a[0]++
		es[i] = elem(a, 0)
		ss[i] = slice(a)
		ps[i] = addr(P{es[i], es[0]})
	}
	a[0] = 99
	fmt.Println(*es[0], *es[1], *es[2], *es[3], ss, *ps[1][0], *ps[3][1])
}

func main() {
	a := A{1, 2, 3, 4}
	fmt.Println(a.length(), a.sum(), a.with(1, 9), a, id(id(a)), a.set(2, 8), a)
	x, n, y := swap(a, a.with(0, 7))
	x, n, y = swap(x, y)
	x, _, y = swap(y, x)
	fmt.Println(x, n, y)
	a = a.with(0, 5).with(1, a[0])
	a, b := pick(a[0] == 5, a.with(3, 1), a), pick(false, a, id(a).with(2, 2))
	fmt.Println(a, b)
	m, err := make2(3)
	k, _ := make2(4)
	fmt.Println(m.a, m.s, *m.p, k.a, err)
	fmt.Println(odd(odd([3]byte{255, 1, 2})))
	fmt.Println(none([0]int{}, 3))
	fmt.Println(mix(a, "s", [3]byte{1, 2, 3}, fmt.Errorf("e")))
	fmt.Println(calls(calls(a)), a)
	fmt.Println(at([2][2]A{{{1}, {2}}, {{3}, {4}}}, 0), at([2][2]A{{{1}, {2}}, {{3}, {4}}}, 1))
	fmt.Println(find(a, 1))
	fmt.Println(find(a, 77))
	f := func(a A) A { a[2] = n; n++; return a }
	a = f(f(a))
	a[1] = 5
	a = pick(true, f(a), a)
	fmt.Println(a, n)
	fmt.Println(func(a A) (r A) { r = a; r[0] = -1; return }(a), a)
	pointers()
	turns()
	defer func() { fmt.Println(recover(), a) }()
	a = fail(a, n)
}
