package main

import (
	"fmt"
	"reflect"
)

type A struct{ x int }
type K struct {
	a, b int32
}
type S string
type F float64

type M[Key comparable, V any] struct{ m map[Key]V }

func (m *M[Key, V]) Put(k Key, v V) {
	if m.m == nil {
		m.m = make(map[Key]V)
	}
	m.m[k] = v
}

func test[Key comparable](k, other Key) {
	var m M[Key, *A]
	for i := range 20 {
		_ = i
		m.Put(k, &A{1})
	}
	_, ok := m.m[k]
	_, ok2 := m.m[other]
	fmt.Println(len(m.m), ok, ok2, reflect.ValueOf(m.m).MapIndex(reflect.ValueOf(k)).IsValid())
}

func main() {
	a, b := &A{1}, &A{2}
	var m M[*A, *A]
	for i := range 100 {
		m.Put(&A{i}, a)
	}
	m.Put(a, b)
	fmt.Println(m.m[a].x, m.m[b] == nil, len(m.m))
	c, d := make(chan int), make(chan int)
	var mc M[chan int, int]
	mc.Put(c, 1)
	mc.Put(d, 2)
	fmt.Println(mc.m[c], mc.m[d])
	test(a, b)
	test(c, d)
	test(K{1, 2}, K{2, 1})
	test(S("a"), S("b"))
	test(F(1.5), F(2))
	test([2]S{"a", "b"}, [2]S{})
	test(any(a), any(b))
	test(struct{ p *A }{a}, struct{ p *A }{b})
	defer func() { fmt.Println(recover()) }()
	var me M[any, int]
	me.Put([]int{}, 1)
}
