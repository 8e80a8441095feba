// The literal that is the key of an entry is evaluated as a whole where it stands, before what is left of the statement.
package main

import "fmt"

type S struct{ a int }
type T struct {
	s string
	a int
}

var is = []int{1, 2, 3}
var bs [][]byte
var ss []string
var five = 5

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	var g *struct {
		m map[S]int
		t map[T]int
		a map[[1]string]int
		e map[any]int
	}
	m, n := map[S]int{}, map[T]int{}
	try("S", func() { fmt.Println(g.m[S{is[five]}]) })
	try("S sum", func() { fmt.Println(is[five+1] + m[S{is[five]}]) })
	try("T", func() { fmt.Println(g.t[T{"a", is[five]}]) })
	try("T str", func() { fmt.Println(g.t[T{ss[five], 1}]) })
	try("T bytes", func() { fmt.Println(g.t[T{string(bs[five]), 1}]) })
	try("T bytes2", func() { fmt.Println(g.t[T{string(bs[five]), is[five+1]}]) })
	try("T bytes3", func() { fmt.Println(g.t[T{a: is[five+1], s: string(bs[five])}]) })
	try("T bytes sum", func() { fmt.Println(is[five+1] + n[T{string(bs[five]), 1}]) })
	try("array", func() { fmt.Println(g.a[[1]string{string(bs[five])}]) })
	try("any", func() { fmt.Println(g.e[S{is[five]}]) })
	try("S ok", func() { _, ok := g.m[S{is[five]}]; fmt.Println(ok) })
	try("S ok bytes", func() { _, ok := g.t[T{string(bs[five]), 1}]; fmt.Println(ok) })
	try("delete", func() { delete(g.t, T{string(bs[five]), 1}) })
	try("delete 2", func() { delete(g.m, S{is[five]}) })

	b, i := []byte("ab"), 1
	n[T{string(b), i}] = 5
	n[T{string(b), i}]++
	b[0] = 'x'
	fmt.Println(n, n[T{string(b), i}], n[T{"ab", i}])
	change := func() int { b[0], i = 'a', 7; return 100 }
	n[T{"xb", 1}] = 9
	fmt.Println(n[T{string(b), i}] + change())
	i = 1
	fmt.Println(change() + n[T{string(b), 1}])
	m[S{1}], i = 3, 1
	fmt.Println(m[S{i}]+change(), i)
	i = 1
	m[S{i}] = change()
	fmt.Println(m)
	i = 1
	m[S{i}] += change()
	fmt.Println(m)
	v, ok := n[T{string(b), 1}]
	fmt.Println(v, ok)

	l := map[T]int{{string(b), i}: 1, {string(b), 2}: change()}
	b[0] = 'z'
	fmt.Println(l)
	try("literal", func() { fmt.Println(map[S]int{{is[five]}: is[five+1]}) })
}
