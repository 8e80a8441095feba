package main

import "fmt"

type A struct{ x int }
type B struct{ s string }
type MyInt int

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(v T) { s.items = append(s.items, v) }
func (s *Stack[T]) Pop() (v T, ok bool) {
	if len(s.items) == 0 {
		return
	}
	v = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v, true
}
func (s *Stack[T]) String() string { return fmt.Sprint(len(s.items), s.items) }

type Map[K comparable, V any] struct{ m map[K]V }

func (m *Map[K, V]) Put(k K, v V) {
	if m.m == nil {
		m.m = make(map[K]V)
	}
	m.m[k] = v
}
func (m *Map[K, V]) Get(k K) (V, bool) { v, ok := m.m[k]; return v, ok }

func Index[T comparable](s []T, v T) int {
	for i, x := range s {
		if x == v {
			return i
		}
	}
	return -1
}
func Filter[T any](s []T, f func(T) bool) (r []T) {
	for _, v := range s {
		if f(v) {
			r = append(r, v)
		}
	}
	return r
}
func Chan[T any](v ...T) <-chan T {
	c := make(chan T, len(v))
	go func() {
		defer close(c)
		for _, x := range v {
			c <- x
		}
	}()
	return c
}
func Box[T any](v T) any { return v }
func Ptr[T any](v T) *T  { return &v }

func main() {
	var sa Stack[*A]
	var sb Stack[*B]
	var si Stack[int]
	var sm Stack[MyInt]
	var sf Stack[func() int]
	sa.Push(&A{1})
	sb.Push(&B{"b"})
	si.Push(3)
	sm.Push(4)
	sf.Push(func() int { return 5 })
	a, _ := sa.Pop()
	b, _ := sb.Pop()
	f, ok := sf.Pop()
	fmt.Println(a.x, b.s, f(), ok, &si, &sm)
	fmt.Printf("%T %T %T\n", sa, sm, sf)
	var x any = &sm
	_, isint := x.(*Stack[int])
	_, ismy := x.(*Stack[MyInt])
	fmt.Println(isint, ismy)
	var m Map[*A, *B]
	m.Put(a, b)
	fmt.Println(m.Get(a))
	var m2 Map[string, MyInt]
	m2.Put("x", 2)
	fmt.Println(m2.Get("x"))
	fmt.Println(Index([]*A{nil, a}, a), Index([]MyInt{1, 2}, 2), Index([]string{"a"}, "b"), Index([]A{{1}, {2}}, A{2}), Index([]any{1, "x"}, any("x")))
	fmt.Println(Filter([]MyInt{1, 2, 3}, func(i MyInt) bool { return i > 1 }), len(Filter([]*A{a, nil}, func(p *A) bool { return p != nil })))
	for p := range Chan(a, &A{9}) {
		fmt.Println(p.x)
	}
	fmt.Printf("%T %T %T\n", Box(a), Box(MyInt(1)), Ptr(MyInt(2)))
	var fa, fb = Index[*A], Index[*B]
	fmt.Println(fa(nil, nil), fb([]*B{b}, b))
}
