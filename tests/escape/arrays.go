package main

// Functions that take or return arrays and large structs, inlined: what that means for what escapes.

type A [4]int
type P [3]*int
type wide struct{ a, b, c, d, e, f, g, h, i, j *int }

var sink *int
var sinkP *P
var sinkA []int

func (a A) with(i, v int) A         { a[i] = v; return a }
func (a *A) fill(v int)             { a[0], a[1] = v, v }
func id(p P) P                      { return p }
func first(p P) *int                { return p[0] }
func addr(p P) *P                   { return &p }
func keep(p P)                      { sink = p[1] }
func elem(a A, i int) *int          { return &a[i] }
func slice(a A) []int               { return a[:] }
func swap(p, q P) (P, P)            { return q, p }
func wrap(x *int) wide              { return wide{a: x, j: x} }
func (w wide) get() *int            { return w.j }
func local(n int) int               { var a A; a[n&3] = n; return a[0] + a[1] }
func turn(p P) P                    { p[0], p[1] = p[1], p[0]; return p }
func dots(p ...P) P                 { return p[0] }
func boxed(a [2]any) any            { return a[1] }
func fn(f [2]func() int) func() int { return f[1] }

func u1() int {
	x, y := 1, 2
	p := id(P{&x, &y})
	return *p[0]
}

func u2() *int {
	x, y := 1, 2
	return first(P{&x, &y})
}

func u3() int {
	x, y := 1, 2
	keep(P{&x, &y})
	return y
}

func u4() int {
	var a A
	s := slice(a)
	p := elem(a.with(1, 2), 1)
	a.fill(3)
	return s[0] + *p
}

func u5() {
	var a A
	sinkA = slice(a)
	x := 1
	sinkP = addr(P{&x})
}

func u6() int {
	x, y, z := 1, 2, 3
	p, q := swap(P{&x}, P{&y, &z})
	sink = p[1]
	return *q[0]
}

func u7(n int) int {
	x := n
	w := wrap(&x)
	return *w.get() + local(n) + *wrap(&n).get()
}

func u8() int {
	var ps [3]*int
	for i := range ps {
		ps[i] = elem(A{i}, 0)
	}
	return *ps[0] + *ps[1]
}

func u9() P {
	x, y, z := 1, 2, 3
	_ = dots(P{&x}, P{&y})
	return turn(P{&z})
}

func u10() int {
	f := fn([2]func() int{nil, func() int { return 3 }})
	_ = boxed([2]any{nil, nil})
	return f()
}

func main() {
	u1()
	u2()
	u3()
	u4()
	u5()
	u6()
	u7(1)
	u8()
	u9()
	u10()
}
