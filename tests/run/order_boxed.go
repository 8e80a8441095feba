package main

import "fmt"

var g int

func inc() int { g++; return g }

type P struct{ x, y int }
type S struct {
	a, b any
	c    int
}
type W struct{ s string }
type A1 [1]int32
type B2 [2]byte

func ret() (any, any, any) { return g == 0, inc(), g == 0 }
func ret2() (any, int)     { return P{g, g}, inc() }

var gp = &P{1, 2}
var gw W
var gb bool
var gf float64
var gc complex128

func set() int {
	gw.s += "x"
	gb = !gb
	gf++
	gc += 1i
	gp = &P{gp.x + 1, 0}
	return inc()
}

func main() {
	g = 0
	fmt.Println(g == 0, inc(), g == 0)
	fmt.Println(ret())
	fmt.Println(ret2())
	fmt.Println([]any{g < 5, inc(), g < 5, uint8(g), inc(), int16(g), int8(g), set(), -g})
	fmt.Println(S{g < 10, P{g, g}, inc()}, S{b: g > 3, c: inc(), a: gw})
	fmt.Println(gw, gb, gf, gc, set(), gw, gb, gf, gc)
	fmt.Println(!gb, gf+1, gc*2, W{gw.s + "q"}, set(), !gb, gf+1, gc*2)
	fmt.Println(*gp, gp.x, &P{gp.x, 1}, set(), *gp, gp.x)
	fmt.Println([2]int{g, g}, A1{int32(g)}, B2{byte(g)}, set())
	fmt.Println(string(rune('a'+g)), gw.s[:1], gw.s[0], set(), []byte(gw.s))
	var a, b any
	a, b = g == 0, inc()
	fmt.Println(a, b)
	a, b = g > 0, set()
	fmt.Println(a, b)
	m := map[string]any{"k": g > 100, "v": set(), "w": g}
	fmt.Println(m)
	arr := [...]any{5: g > 2, 1: set(), 0: g}
	fmt.Println(arr)
	var e error
	fe := func() error { e = fmt.Errorf("%d", inc()); return nil }
	fmt.Println(e == nil, fe(), e == nil)
	f := func(a any, b int, c ...any) { fmt.Println(a, b, c) }
	f(g&1 == 0, inc(), g&1 == 0, P{g, 0}, inc(), P{g, 0})
	f(g&1 == 0, inc())
	f(gb && set() > 0, inc(), gb || set() > 0)
	s := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40}
	idx := []int{0, 1}
	fi := func() int { idx[0] = 2; s = s[1:]; return 5 }
	fmt.Println(s[idx[0]:fi()], s[idx[0]:idx[0]+fi():cap(s)])
	idx[0] = 0
	fmt.Println(s[len(idx)-2:fi()], s[:fi()][idx[0]], s[idx[1]:][:fi()])
	st := "hello world"
	fs := func() int { st = "HELLO WORLD"; return 4 }
	fmt.Println(st[idx[1]:fs()], st[:fs()], len(st[2:])+fs())
	type N struct{ next *N; v int }
	n := &N{nil, 1}
	n.next = &N{n, 2}
	fn := func() int { n = n.next; return n.v }
	fmt.Println(n.v, fn(), n.v, n.next.v == 2, fn(), n.next.v == 2)
	fmt.Println(n.v+fn()*10, fn()+n.v*10)
	x := []any{n.v == 1, fn(), n.v == 1}
	fmt.Println(x...)
	panicky := func() (err any) {
		defer func() { err = recover() }()
		var np *P
		fmt.Println(np.x == 1, inc())
		return
	}
	before := g
	fmt.Println(panicky(), g-before)
	panicky2 := func() (err any) {
		defer func() { err = recover() }()
		z := []int{}
		_ = s[z[g]:inc()]
		return
	}
	before = g
	fmt.Println(panicky2(), g-before)
	go func(a any, b int) {}(g == 0, inc())
	defer fmt.Println("d", g == 0, inc(), P{g, g}, g)
	g = -5
}
