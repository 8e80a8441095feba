// Large structs and arrays as values: parameters, results, interfaces, maps, closures, comparison, several results.
package main

import "fmt"

type Big struct {
	a [20]int
	s string
	n [3]struct{ x, y int8 }
	f float32
	i interface{}
}

func mk(n int) (b Big) {
	for i := range b.a {
		b.a[i] = n * i
	}
	b.s = fmt.Sprint("s", n)
	b.n[n%3].y = int8(n)
	b.f = float32(n) / 3
	b.i = n
	return
}
func two(n int) (Big, Big)     { return mk(n), mk(n + 1) }
func swap(a, b Big) (Big, Big) { return b, a }
func change(b Big) Big         { b.a[3] = -1; b.s += "!"; return b }
func chp(b *Big)               { b.a[4] = -2; b.n[0].x++ }
func (b Big) sum() (t int) {
	for _, v := range b.a {
		t += v
	}
	return t + len(b.s)
}
func (b *Big) set(n int) *Big { b.a[0] = n; return b }
func arr(a [50]int) (r [50]int) {
	for i, v := range a {
		r[49-i] = v + 1
	}
	return
}
func pick(c bool, a, b [50]int) [50]int {
	if c {
		return a
	}
	return b
}

type Summer interface{ sum() int }

func main() {
	b := mk(2)
	c := b
	c.a[5] = 99
	fmt.Println(b == c, b.sum(), c.sum(), b == mk(2))
	x, y := swap(two(3))
	fmt.Println(x.s, y.s, x.sum(), y.sum(), x.n, y.f)
	d := change(b)
	chp(&b)
	fmt.Println(d.a[3], b.a[3], b.a[4], b.n, d.s, b.s)
	var i interface{} = b
	b.a[0] = 7
	fmt.Println(i.(Big).a[0], i == interface{}(b), i.(Big).sum())
	var s Summer = b
	b.a[0] = 1000
	sp := Summer(&b)
	b.a[1] = 1000
	fmt.Println(s.sum(), sp.sum())
	m := map[string]Big{"a": b}
	e := m["a"]
	e.s = "changed"
	fmt.Println(m["a"].s, e.s, m["none"].sum(), m["a"].a[1])
	bs := []Big{mk(1), mk(2), mk(3)}
	bs[0], bs[2] = bs[2], bs[0]
	bs = append(bs, bs...)
	for _, v := range bs {
		v.a[1] = 0
	}
	for i := range bs {
		bs[i].set(i)
	}
	fmt.Println(len(bs), bs[0].s, bs[5].s, bs[4].a[:3])
	f := func() Big { return e }
	e.f = 5
	fmt.Println(f().f, f().n[1], mk(4).set2().a[0])
	var z [50]int
	for i := range z {
		z[i] = i
	}
	w := arr(arr(z))
	fmt.Println(w[0], w[49], arr(z)[10], pick(true, z, w) == z, pick(false, z, w) == w, z != w)
	g := [2][50]int{z, w}
	g[0], g[1] = g[1], g[0]
	fmt.Println(g[0][7], g[1][7], g == [2][50]int{w, z})
	p := &g[1]
	p[3] = 555
	q := *p
	p[3] = 0
	fmt.Println(q[3], g[1][3])
	var bp *Big = &bs[1]
	*bp = mk(9)
	cp := *bp
	bp.s = "after"
	fmt.Println(bs[1].s, cp.s, cp.a[2])
	func(b Big) {
		defer func() { fmt.Println("deferred", b.s) }()
		b.s = "inner"
	}(b)
	fmt.Println(b.s)
}

func (b Big) set2() *Big { b.a[0] = 77; return &b }
