// What literals do with one captured variable says nothing of the others: those that stay in the frame, and those that must not.
package main

import "fmt"

type N struct {
	next *N
	v    int
}

var sink *N
var fs []func() *N

//go:noinline
func keep(f func() *N) { fs = append(fs, f) }

//go:noinline
func a(x *N) func() *N { y := N{v: x.v + 1}; z := N{v: 3}; return func() *N { _ = z.v; return &y } }

//go:noinline
func b() *N {
	p, q := &N{v: 1}, &N{v: 2}
	var f func(n int) *N
	f = func(n int) *N {
		if n == 0 {
			return p
		}
		q.v += n
		return f(n - 1)
	}
	return f(3)
}

//go:noinline
func c() {
	p, q, r := &N{v: 1}, &N{v: 2}, &N{v: 3}
	f := func() { sink = q; p.v++; r.next = p }
	f()
}

//go:noinline
func d() {
	arr := [6]*N{}
	for i := range arr {
		arr[i] = &N{v: i}
	}
	other := &N{v: 9}
	func() {
		g := func(i int) { sink = arr[i]; other.v++ }
		g(4)
	}()
}

//go:noinline
func e() {
	p := &N{v: 5}
	s := []*N{{v: 1}, {v: 2}}
	m := map[string]*N{}
	f := func(k string) { m[k] = p; s[0] = s[1] }
	f("x")
	keep(func() *N { return m["x"] })
}

//go:noinline
func g() (out *N) {
	x, y := N{v: 7}, N{v: 8}
	defer func() { out = &x; y.v++ }()
	return nil
}

//go:noinline
func h() []*N {
	var out []*N
	tmp := N{v: 1}
	var walk func(d int)
	walk = func(d int) {
		n := N{v: d + tmp.v}
		if d > 0 {
			out = append(out, &n)
			walk(d - 1)
		}
	}
	walk(4)
	return out
}

type big struct{ p [5]*N }

//go:noinline
func k() *N {
	bb := big{}
	bb.p[2] = &N{v: 22}
	o := &N{v: 1}
	f := func() *N { o.v++; return bb.p[2] }
	return f()
}

//go:noinline
func clobber(n int) int {
	var pad [100]N
	for i := range pad {
		pad[i] = N{&pad[(i+1)%100], -n}
	}
	if n > 0 {
		return clobber(n-1) + pad[3].v
	}
	return 0
}

func main() {
	f := a(&N{v: 4})
	clobber(5)
	fmt.Println(f().v)
	p := b()
	clobber(5)
	fmt.Println(p.v)
	c()
	clobber(5)
	fmt.Println(sink.v)
	d()
	clobber(5)
	fmt.Println(sink.v)
	e()
	clobber(5)
	fmt.Println(fs[0]().v)
	q := g()
	clobber(5)
	fmt.Println(q.v)
	o := h()
	clobber(5)
	for _, n := range o {
		fmt.Print(n.v, " ")
	}
	r := k()
	clobber(5)
	fmt.Println(r.v)
}
