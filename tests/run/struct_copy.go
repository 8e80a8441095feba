// Copies of structs and arrays in every place: assignment, range, append, map, literal, closure, channel-free queues, self-assignment.
package main

import "fmt"

type V struct {
	a [3]int
	s string
	p *int
	i interface{}
}
type W struct {
	v  V
	vs [2]V
	sl []V
}

func id(v V) V { return v }
func mod(v V) V {
	v.a[0] = -1
	v.s += "m"
	return v
}
func both(v V) (V, V) { w := v; w.a[1] = 77; return v, w }

func main() {
	n := 5
	v := V{[3]int{1, 2, 3}, "v", &n, [2]int{8, 9}}
	w := W{v: v, vs: [2]V{v, mod(v)}, sl: []V{v, v}}
	v.a[0] = 100
	*v.p = 6
	fmt.Println(w.v.a, w.vs[1].a, w.sl[0].a, *w.v.p, w.vs[1].s)
	x := w
	x.vs[0].a[2] = 50
	x.sl[0].a[2] = 60
	fmt.Println(w.vs[0].a, w.sl[0].a, x.vs[0].a)
	w.vs[0], w.vs[1] = w.vs[1], w.vs[0]
	fmt.Println(w.vs[0].s, w.vs[1].s, w.vs[0].a, w.vs[1].a)
	w.sl[0], w.v = w.v, w.sl[0]
	fmt.Println(w.sl[0].a, w.v.a)
	w.v = id(w.v)
	w.v = w.v
	w.vs = w.vs
	w = w
	a, b := both(w.v)
	fmt.Println(a.a, b.a, w.v.a)
	for i, e := range w.vs {
		w.vs[1-i].a[0] += 1000
		e.a[0]++
		fmt.Print(e.a, " ")
	}
	fmt.Println(w.vs[0].a, w.vs[1].a)
	m := map[string]W{"w": w}
	y := m["w"]
	y.vs[0].s = "changed"
	y.sl[1].s = "shared"
	fmt.Println(m["w"].vs[0].s, m["w"].sl[1].s)
	f := func() W { return w }
	z := f()
	z.v.a[0] = 12345
	fmt.Println(w.v.a[0] == 12345, f().v.a)
	var i interface{} = w.vs
	w.vs[0].a[0] = 0
	t := i.([2]V)
	t[0].a[1] = -5
	fmt.Println(i.([2]V)[0].a, t[0].a, w.vs[0].a)
	q := []V{{s: "1"}, {s: "2"}, {s: "3"}}
	q = append(q[:1], q[2:]...)
	q = append(q, q[0], mod(q[1]))
	q[0].s = "first"
	fmt.Println(len(q), q[0].s, q[1].s, q[2].s, q[3].s)
	p := &q[1]
	q = append(q, V{}, V{}, V{}, V{}, V{})
	p.s = "old memory"
	fmt.Println(q[1].s, p.s)
	arr := [2][2]V{}
	row := arr[1]
	row[0].s = "row"
	arr[0] = row
	pr := &arr[0]
	pr[1] = V{s: "via pointer"}
	fmt.Println(arr[0][0].s, arr[0][1].s, arr[1][0].s == "", row[1].s == "")
	g := []func() string{}
	for _, e := range q[:3] {
		g = append(g, func() string { e.s += "*"; return e.s })
	}
	fmt.Println(g[0](), g[0](), g[1](), q[0].s)
	s1 := struct {
		V
		n int
	}{V: V{s: "emb"}, n: 1}
	s2 := s1
	s2.s = "emb2"
	s2.a[1] = 4
	fmt.Println(s1.s, s1.a, s2.s, s2.V.a)
	pv := &V{s: "p"}
	cp := *pv
	pv.s = "q"
	*pv, cp = cp, *pv
	fmt.Println(pv.s, cp.s)
	e := [3]V{1: {s: "mid"}}
	e2 := e
	e2[1].s = ""
	fmt.Println(e == [3]V{1: {s: "mid"}}, e2 == [3]V{}, e[1] == e2[1])
}
