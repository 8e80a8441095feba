// Chains of selectors, indexes, calls and dereferences on both sides of assignments.
package main

import "fmt"

type In struct {
	v  int
	a  [3]int
	s  []int
	m  map[string]int
	p  *In
	f  func(int) *In
	mp map[string]*In
}
type Out struct {
	In
	q  *In
	is []In
	ps []*In
	ar [2]In
}

var calls int

func (i *In) self() *In      { calls++; return i }
func (i In) copy() In        { calls++; return i }
func get(o *Out) *Out        { calls++; return o }
func list() []int            { calls++; return []int{1, 2, 3} }
func array() [3]int          { calls++; return [3]int{4, 5, 6} }
func mapf() map[string][]int { calls++; return map[string][]int{"a": {7, 8}} }
func ptr() *[2]string        { calls++; return &[2]string{"x", "y"} }
func fn() func() func() int  { return func() func() int { return func() int { return 42 } } }
func iface() interface{}     { return In{v: 9} }

func main() {
	o := &Out{}
	o.v = 1
	o.In.a[1]++
	o.q = &In{m: map[string]int{}}
	o.q.m["k"] += 5
	o.q.s = append(o.q.s, 1, 2)
	o.q.s[1] *= 10
	o.is = make([]In, 2)
	o.is[1].a[2] = 7
	o.is[1].p = &o.is[0]
	o.is[1].p.v = 3
	o.ps = []*In{{v: 1}, {v: 2, p: &In{v: 5}}}
	o.ps[1].p.v++
	o.ar[1].s = []int{1}
	o.ar[1].s[0]--
	(*o).ar[0].v = 4
	(&o.ar[0]).v++
	o.q.f = func(n int) *In { o.q.v = n; return o.q }
	o.q.f(8).a[0] = o.q.f(9).v
	o.q.self().self().v += 100
	get(o).ps[0].self().a[1] = 6
	o.mp = map[string]*In{"x": {}}
	o.mp["x"].v++
	o.mp["x"].a[2] -= 4
	fmt.Println(o.v, o.a, o.q.m, o.q.s, o.q.v, o.q.a, o.is[0].v, o.is[1].a, o.ps[1].p.v, o.ar[1].s, o.ar[0].v, o.ps[0].a, *o.mp["x"].self(), calls)
	fmt.Println(list()[1], array()[2], mapf()["a"][1], mapf()["b"] == nil, ptr()[1], len(ptr()), fn()()(), iface().(In).v, list()[1:][0], len(mapf()["a"]))
	for i := range ptr() {
		fmt.Print(i)
	}
	c := o.q.copy()
	c.v = -1
	c.s[0] = -1
	fmt.Println(o.q.v, o.q.s, c.copy().v)
	pp := &o
	(*pp).q.v = 55
	(**pp).q.v++
	v := &(*pp).ar[1].a[1]
	*v = 66
	fmt.Println(o.q.v, o.ar[1].a)
	mm := map[string]map[string][]int{"a": {"b": {1}}}
	mm["a"]["b"][0]++
	mm["a"]["c"] = append(mm["a"]["c"], 4)
	mm["a"]["b"] = append(mm["a"]["b"], mm["a"]["c"]...)
	fmt.Println(mm)
	ms := map[[2]int][2][]string{}
	ms[[2]int{1, 2}] = [2][]string{{"x"}, nil}
	ms[[2]int{1, 2}][0][0] += "y"
	fmt.Println(ms)
	t := [2][2][2]int{}
	t[1][0][1] = 5
	u := t[1]
	u[0][1]++
	fmt.Println(t, u, &t[1][0] == &t[1][0])
	sp := &[]int{1, 2, 3}
	(*sp)[1] = 9
	*sp = append(*sp, len(*sp))
	fmt.Println(*sp, (*sp)[1:3])
	str := struct {
		f []func() string
	}{[]func() string{func() string { return "called" }}}
	fmt.Println(str.f[0](), str.f[0]()[2:4])
	var e interface{} = &o.ar[0]
	e.(*In).v = 1234
	fmt.Println(o.ar[0].v, e.(interface{ self() *In }).self().v)
}
