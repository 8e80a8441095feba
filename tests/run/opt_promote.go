// Variables whose addresses go nowhere but into receivers that are inlined and into other variables: kept as values, and alias each other as before.
package main

import "fmt"

type vec struct{ x, y, z float64 }

func (a *vec) add(b *vec)         { a.x += b.x; a.y += b.y; a.z += b.z }
func (a *vec) dot(b *vec) float64 { return a.x*b.x + a.y*b.y + a.z*b.z }

type rng struct{ s uint64 }

func (r *rng) next() uint64 { r.s ^= r.s << 13; r.s ^= r.s >> 7; r.s ^= r.s << 17; return r.s }

type wide struct {
	a    int8
	b    uint16
	c    int32
	d    bool
	s    string
	l    []int
	p    *int
	e, f float32
}

func (w *wide) step(i int) {
	w.a++
	w.b -= 3
	w.c *= 5
	w.d = !w.d
	w.e += float32(i)
	w.f -= w.e
	w.l = append(w.l, i)
}

type ring struct {
	buf           []int
	head, tail, n int
}

func (r *ring) push(v int) bool {
	if r.n == len(r.buf) {
		return false
	}
	r.buf[r.tail] = v
	r.tail = (r.tail + 1) % len(r.buf)
	r.n++
	return true
}

func (r *ring) pop() (int, bool) {
	if r.n == 0 {
		return 0, false
	}
	v := r.buf[r.head]
	r.head = (r.head + 1) % len(r.buf)
	r.n--
	return v, true
}

type node struct {
	v    int
	next *node
}

func (n *node) set(v int) *node { n.v = v; return n }

func aliases(n int) (float64, vec, vec) {
	p, q := &vec{1, 2, 3}, &vec{0.5, 0.25, 0.125}
	r := p
	e := 0.0
	for i := 0; i < n; i++ {
		r.add(q)
		if i == n/2 {
			r = q
		}
		e += p.dot(q)
	}
	return e, *p, *q
}

func fresh(n int) (s int) {
	for i := 0; i < n; i++ {
		var v vec // zero again in each round
		w := &v
		if i%2 == 0 {
			w.x = float64(i)
		}
		w.y++
		s += int(v.x)*10 + int(v.y)
	}
	return
}

func chosen(c bool) (int, int) {
	var a, b node
	p := &a
	if c {
		p = &b
	}
	p.set(4).v++
	q := &p
	(*q).v += 2
	*q = &a
	p.v++
	return a.v, b.v
}

func linked() int {
	a, b, c := node{v: 1}, node{v: 2}, node{v: 3}
	a.next, b.next = &b, &c
	c.next = &a
	s := 0
	for p, i := &a, 0; i < 7; p, i = p.next, i+1 {
		p.v += i
		s = s*3 + p.v
	}
	return s
}

func captured() int {
	r := rng{7}
	f := func() uint64 { return r.next() }
	g := &r
	return int(f()%1000 + g.next()%1000 + f()%1000)
}

func deferred() (s int) {
	n := node{v: 1}
	p := &n
	defer func() { recover(); s = p.v + n.v }()
	p.v = 5
	var none *node
	none.v = n.v
	p.v = 6
	return
}

func nilled(c bool) (r any) {
	defer func() { r = fmt.Sprint(recover()) }()
	n := node{}
	p := &n
	if c {
		p = nil
	}
	p.v++
	return n.v
}

func main() {
	fmt.Println(aliases(5))
	fmt.Println(fresh(6))
	fmt.Println(chosen(true))
	fmt.Println(chosen(false))
	fmt.Println(linked(), captured(), deferred(), nilled(true), nilled(false))
	r, t := &rng{88172645463325252}, uint64(0)
	for i := 0; i < 100; i++ {
		t += r.next() >> 32
	}
	fmt.Println(t, r.s)
	w, k := &wide{c: 1, s: "s"}, 3
	w.p = &k
	for i := range 130 {
		w.step(i)
		*w.p += i
	}
	fmt.Println(w.a, w.b, w.c, w.d, w.s, len(w.l), k, w.e, w.f)
	b, s := ring{buf: make([]int, 3)}, 0
	for i := range 20 {
		if !b.push(i) {
			v, _ := b.pop()
			s = s*2 + v
		}
	}
	for v, ok := b.pop(); ok; v, ok = b.pop() {
		s = s*2 + v
	}
	fmt.Println(s, b.n, b.head, b.tail)
	var list *node
	for i := range 4 {
		list = &node{i, list}
	}
	fmt.Println(list.v, list.next.next.v)
}
