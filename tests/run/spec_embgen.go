package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"sort"
	"strings"
)

type Named[T any] struct {
	Name string
	Val  T
}

func (n Named[T]) String() string      { return fmt.Sprintf("%s=%v", n.Name, n.Val) }
func (n *Named[T]) Set(v T) *Named[T]  { n.Val = v; return n }

type Wrap[T fmt.Stringer] struct {
	T1 T
	Named[[]T]
	*Cache[string, T]
}
type Cache[K comparable, V any] struct {
	m     map[K]V
	hooks []func(K, V)
}

func NewCache[K comparable, V any](hooks ...func(K, V)) *Cache[K, V] {
	return &Cache[K, V]{m: make(map[K]V), hooks: hooks}
}
func (c *Cache[K, V]) Put(k K, v V) {
	c.m[k] = v
	for _, h := range c.hooks {
		h(k, v)
	}
}
func (c *Cache[K, V]) Each() iter.Seq2[K, V] { return maps.All(c.m) }

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(xs ...T) Set[T] {
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}

type Iface[T any] interface {
	Set(T) *Named[T]
	fmt.Stringer
}

func use[T any, P interface {
	*N
	Iface[T]
}, N any](v T) string {
	var n N
	return P(&n).Set(v).String()
}

type Chain[T any] struct{ seq iter.Seq[T] }

func From[T any](x ...T) Chain[T] { return Chain[T]{slices.Values(x)} }
func (c Chain[T]) Filter(f func(T) bool) Chain[T] {
	return Chain[T]{func(y func(T) bool) {
		for v := range c.seq {
			if f(v) && !y(v) {
				return
			}
		}
	}}
}
func (c Chain[T]) Take(n int) Chain[T] {
	return Chain[T]{func(y func(T) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for v := range c.seq {
			if !y(v) {
				return
			}
			if i++; i == n {
				return
			}
		}
	}}
}
func MapC[T, U any](c Chain[T], f func(T) U) Chain[U] {
	return Chain[U]{func(y func(U) bool) {
		c.seq(func(v T) bool { return y(f(v)) })
	}}
}
func gen() iter.Seq[int] {
	return func(y func(int) bool) {
		for i := 0; y(i); i++ {
		}
	}
}
func zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(y func(A, B) bool) {
		nb, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			z, ok := nb()
			if !ok || !y(x, z) {
				return
			}
		}
	}
}

type E[T any] struct{ error }

func (e E[T]) Unwrap() error { return e.error }

func main() {
	var log []string
	w := Wrap[Named[int]]{T1: Named[int]{"t", 1}, Named: Named[[]Named[int]]{Name: "w"},
		Cache: NewCache(func(k string, v Named[int]) { log = append(log, k+":"+v.String()) })}
	w.Put("a", w.T1)
	w.Set([]Named[int]{{"q", 2}})
	fmt.Println(w.Name, w.Val, w.String(), log)
	for k, v := range w.Each() {
		fmt.Println(k, v)
	}
	s := Set[string]{}.Add("x", "y", "x")
	ks := slices.Sorted(maps.Keys(s))
	fmt.Println(ks, len(s))
	fmt.Println(use[int, *Named[int]](5), use[string, *Named[string]]("z"))
	c := MapC(Chain[int]{gen()}.Filter(func(i int) bool { return i%3 == 0 }).Take(4), func(i int) string { return strings.Repeat("*", i) })
	fmt.Println(slices.Collect(c.seq), slices.Collect(From(1, 2, 3).Take(0).seq))
	for a, b := range zip(gen(), slices.Values(ks)) {
		fmt.Print(a, b, " ")
	}
	fmt.Println()
	fmt.Printf("%T %T %v\n", w, E[map[string]int]{}, E[int]{fmt.Errorf("e")}.Unwrap())
	sort.Slice(ks, func(i, j int) bool { return ks[i] > ks[j] })
	fmt.Println(ks)
	type R[T any] struct {
		next *R[T]
		v    T
	}
	r := &R[R[int]]{v: R[int]{v: 3}}
	fmt.Println(r.v.v, r.next == nil)
	fmt.Println(slices.MaxFunc(ks, strings.Compare), slices.Index(ks, "x"), slices.Equal(ks, []string{"y", "x"}))
}
