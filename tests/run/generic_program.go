package main

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"sort"
	"strings"
)

// Functional options, results, ordered maps, LRU caches: what programs do with generics.
type Result[T any] struct {
	val T
	err error
}

func Ok[T any](v T) Result[T]          { return Result[T]{val: v} }
func Err[T any](e error) Result[T]     { return Result[T]{err: e} }
func (r Result[T]) Unwrap() T {
	if r.err != nil {
		panic(r.err)
	}
	return r.val
}
func (r Result[T]) OrElse(d T) T {
	if r.err != nil {
		return d
	}
	return r.val
}
func Then[T, U any](r Result[T], f func(T) Result[U]) Result[U] {
	if r.err != nil {
		return Err[U](r.err)
	}
	return f(r.val)
}

type node[K comparable, V any] struct {
	k          K
	v          V
	prev, next *node[K, V]
}
type LRU[K comparable, V any] struct {
	cap  int
	m    map[K]*node[K, V]
	root node[K, V]
	OnEvict func(K, V)
}

func NewLRU[K comparable, V any](cap int, opts ...func(*LRU[K, V])) *LRU[K, V] {
	l := &LRU[K, V]{cap: cap, m: map[K]*node[K, V]{}}
	l.root.next, l.root.prev = &l.root, &l.root
	for _, o := range opts {
		o(l)
	}
	return l
}
func (l *LRU[K, V]) unlink(n *node[K, V]) { n.prev.next, n.next.prev = n.next, n.prev }
func (l *LRU[K, V]) front(n *node[K, V]) {
	n.prev, n.next = &l.root, l.root.next
	n.prev.next, n.next.prev = n, n
}
func (l *LRU[K, V]) Get(k K) (V, bool) {
	if n, ok := l.m[k]; ok {
		l.unlink(n)
		l.front(n)
		return n.v, true
	}
	var zero V
	return zero, false
}
func (l *LRU[K, V]) Put(k K, v V) {
	if n, ok := l.m[k]; ok {
		n.v = v
		return
	}
	n := &node[K, V]{k: k, v: v}
	l.m[k] = n
	l.front(n)
	if len(l.m) > l.cap {
		last := l.root.prev
		l.unlink(last)
		delete(l.m, last.k)
		if l.OnEvict != nil {
			l.OnEvict(last.k, last.v)
		}
	}
}
func (l *LRU[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for n := l.root.next; n != &l.root; n = n.next {
			if !yield(n.k, n.v) {
				return
			}
		}
	}
}

type Number interface{ ~int | ~float64 }
type Matrix[T Number] [][]T

func (m Matrix[T]) Mul(o Matrix[T]) Matrix[T] {
	r := make(Matrix[T], len(m))
	for i := range m {
		r[i] = make([]T, len(o[0]))
		for j := range o[0] {
			for k := range o {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return r
}

type Visitor[R any] interface {
	Num(float64) R
	Bin(op byte, l, r Expr) R
}
type Expr interface{ String() string }
type Num float64
type Bin struct {
	op   byte
	l, r Expr
}

func (n Num) String() string { return fmt.Sprint(float64(n)) }
func (b Bin) String() string { return "(" + b.l.String() + string(b.op) + b.r.String() + ")" }
func Accept[R any](e Expr, v Visitor[R]) R {
	switch e := e.(type) {
	case Num:
		return v.Num(float64(e))
	case Bin:
		return v.Bin(e.op, e.l, e.r)
	}
	panic("bad")
}

type eval struct{}

func (eval) Num(f float64) float64 { return f }
func (v eval) Bin(op byte, l, r Expr) float64 {
	a, b := Accept[float64](l, v), Accept[float64](r, v)
	if op == '+' {
		return a + b
	}
	return a * b
}

type count struct{}

func (count) Num(float64) int              { return 1 }
func (v count) Bin(_ byte, l, r Expr) int { return 1 + Accept[int](l, v) + Accept[int](r, v) }

type Event[T any] struct{ hs []func(T) }

func (e *Event[T]) On(h func(T)) func() {
	e.hs = append(e.hs, h)
	i := len(e.hs) - 1
	return func() { e.hs[i] = nil }
}
func (e *Event[T]) Fire(v T) {
	for _, h := range e.hs {
		if h != nil {
			h(v)
		}
	}
}

func FilterSeq[T any](s iter.Seq[T], f func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range s {
			if f(v) && !yield(v) {
				return
			}
		}
	}
}
func MapSeq[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for v := range s {
			if !yield(f(v)) {
				return
			}
		}
	}
}
func GroupBy[T any, K comparable](s []T, key func(T) K) map[K][]T {
	m := make(map[K][]T)
	for _, v := range s {
		k := key(v)
		m[k] = append(m[k], v)
	}
	return m
}

type byLen[S ~[]E, E ~string] struct{ s S }

func (b byLen[S, E]) Len() int           { return len(b.s) }
func (b byLen[S, E]) Less(i, j int) bool { return len(b.s[i]) < len(b.s[j]) }
func (b byLen[S, E]) Swap(i, j int)      { b.s[i], b.s[j] = b.s[j], b.s[i] }

type Embed[T fmt.Stringer] struct {
	T2 T
	*Event[T]
}

func main() {
	r := Then(Ok(3), func(i int) Result[string] { return Ok(strings.Repeat("x", i)) })
	fmt.Println(r.Unwrap(), Err[int](errors.New("no")).OrElse(7), r)
	l := NewLRU(2, func(l *LRU[string, int]) { l.OnEvict = func(k string, v int) { fmt.Println("evict", k, v) } })
	l.Put("a", 1)
	l.Put("b", 2)
	l.Get("a")
	l.Put("c", 3)
	for k, v := range l.All() {
		fmt.Print(k, v, " ")
	}
	fmt.Println()
	fmt.Println(Matrix[int]{{1, 2}, {3, 4}}.Mul(Matrix[int]{{0, 1}, {1, 0}}))
	e := Bin{'+', Num(1), Bin{'*', Num(2), Num(3)}}
	fmt.Println(Accept[float64](e, eval{}), Accept[int](e, count{}), e)
	var ev Event[string]
	off := ev.On(func(s string) { fmt.Println("1:", s) })
	ev.On(func(s string) { fmt.Println("2:", s) })
	ev.Fire("x")
	off()
	ev.Fire("y")
	even := FilterSeq(slices.Values([]int{1, 2, 3, 4, 5, 6}), func(i int) bool { return i%2 == 0 })
	fmt.Println(slices.Collect(MapSeq(even, func(i int) string { return fmt.Sprint(i * i) })))
	g := GroupBy(strings.Fields("one two three four five six"), func(s string) int { return len(s) })
	for _, k := range slices.Sorted(func(y func(int) bool) {
		for k := range g {
			if !y(k) {
				return
			}
		}
	}) {
		fmt.Print(k, g[k], " ")
	}
	fmt.Println()
	w := []string{"ccc", "a", "bb"}
	sort.Sort(byLen[[]string, string]{w})
	fmt.Println(w)
	em := Embed[Num]{2, &Event[Num]{}}
	em.On(func(n Num) { fmt.Println("got", n) })
	em.Fire(em.T2)
	defer func() { fmt.Println("recovered:", recover()) }()
	Err[[]int](errors.New("bad")).Unwrap()
}
