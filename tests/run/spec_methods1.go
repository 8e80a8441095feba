package main

import (
	"fmt"
	"sort"
)

type A struct{ n int }

func (a A) Val() int   { return a.n }
func (a *A) Inc()      { a.n++ }
func (a A) Name() string { return "A" }

type B struct {
	*A
	m string
}

func (b B) Name() string { return "B/" + b.A.Name() }

type C struct {
	B
	A2
}
type A2 struct{ n2 int }

func (A2) Two() int { return 2 }

type I interface {
	Val() int
	Inc()
}
type J interface {
	I
	Name() string
}
type K interface {
	I
	J
}
type F func(int) int

func (f F) Call(x int) int { return f(x) + 1 }

type M map[string]int

func (m M) Keys() (k []string) {
	for s := range m {
		k = append(k, s)
	}
	sort.Strings(k)
	return
}

type P *A
type L []L
type Str string

func (s *Str) Append(t string) { *s += Str(t) }

type Emb struct{ fmt.Stringer }
type rev struct{ sort.Interface }

func (r rev) Less(i, j int) bool { return r.Interface.Less(j, i) }

func main() {
	c := C{B: B{&A{1}, "m"}}
	c.Inc()
	f, g, h := c.Val, (*A).Inc, C.Name
	c.Inc()
	g(c.A)
	fmt.Println(f(), c.Val(), h(c), c.Name(), c.n, c.Two())
	var k K = c
	k.Inc()
	fmt.Println(k.Val(), k.Name())
	inc := k.Inc
	inc()
	inc()
	fmt.Println(c.n)
	fmt.Println(F(func(x int) int { return x * 2 }).Call(4), M{"b": 1, "a": 2}.Keys())
	var s Str = "x"
	s.Append("y")
	(&s).Append("z")
	fmt.Println(s)
	l := L{L{}, L{L{}}}
	fmt.Println(len(l), len(l[1]), l)
	x := []int{3, 1, 2}
	sort.Sort(rev{sort.IntSlice(x)})
	fmt.Println(x)
	func() {
		defer func() { fmt.Println(recover()) }()
		var e Emb
		fmt.Println(e.String())
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var b B
		b.Inc()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var a *A
		fmt.Println(a.Val())
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var i I
		m := i.Val
		fmt.Println(m)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var i any = A{1}
		i.(I).Inc()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var i any = 5
		_ = i.(string)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var i I
		_ = i.(J)
	}()
	mv := A.Val
	a := A{7}
	bound := a.Val
	a.n = 8
	fmt.Println(mv(a), bound(), I.Val(&a), (*A).Val(&a), interface{ Val() int }.Val(a))
	var nilmap M
	fmt.Println(nilmap.Keys() == nil, nilmap["x"])
}
