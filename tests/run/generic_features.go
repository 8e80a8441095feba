package main

import (
	"fmt"
	"strconv"
	"strings"
	"unsafe"
)

// Methods in constraints, with a pointer type that is found by inference.
type Setter[B any] interface {
	Set(string)
	*B
}
type Settable int

func (p *Settable) Set(s string) { i, _ := strconv.Atoi(s); *p = Settable(i) }

func FromStrings[T any, PT Setter[T]](s []string) []T {
	result := make([]T, len(s))
	for i, v := range s {
		p := PT(&result[i])
		p.Set(v)
	}
	return result
}

// A union of types: operators, conversions, lengths, indexing, ranging.
type Int interface{ ~int | ~int8 | ~uint16 }
type Bytes interface{ ~string | ~[]byte }

func Half[T Int](x T) (T, float64, string) { return x / 2, float64(x) / 2, fmt.Sprint(T(7) - x<<1) }
func Count[T Bytes](s T, c byte) (n int) {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			n++
		}
	}
	return n + len(s[1:])
}
func First[M ~map[K]V, K comparable, V any](m M, k K) (v V, ok bool) {
	v, ok = m[k]
	delete(m, k)
	return
}
func Drain[C ~chan E | ~<-chan E, E any](c C) (all []E) {
	for v := range c {
		all = append(all, v)
	}
	return
}
func Array[T any](x [3]T) (s []T, size, align uintptr) {
	return append([]T(nil), x[:]...), unsafe.Sizeof(x), unsafe.Alignof(x[0])
}

// Type switches and assertions, zero values, comparison.
func Kind[T any](x T) string {
	switch v := any(x).(type) {
	case int:
		return "int " + strconv.Itoa(v+1)
	case []T:
		return "slice of itself"
	case fmt.Stringer:
		return "stringer " + v.String()
	case interface{ Len() int }:
		return "len"
	}
	if _, ok := any(x).(T); !ok {
		return "nil interface"
	}
	return fmt.Sprintf("%T", x)
}
func IsZero[T comparable](x T) bool {
	var zero T
	return x == zero
}

// Generic types with methods, embedding, recursion.
type Tree[K interface{ Less(K) bool }, V any] struct {
	left, right *Tree[K, V]
	key         K
	val         V
}

func (t *Tree[K, V]) Insert(k K, v V) *Tree[K, V] {
	switch {
	case t == nil:
		return &Tree[K, V]{key: k, val: v}
	case k.Less(t.key):
		t.left = t.left.Insert(k, v)
	case t.key.Less(k):
		t.right = t.right.Insert(k, v)
	default:
		t.val = v
	}
	return t
}
func (t *Tree[K, V]) Walk(f func(K, V)) {
	if t != nil {
		t.left.Walk(f)
		f(t.key, t.val)
		t.right.Walk(f)
	}
}

type Key string

func (k Key) Less(o Key) bool { return k < o }

type Base[T any] struct{ v T }

func (b *Base[T]) Put(v T)  { b.v = v }
func (b Base[T]) Get() T    { return b.v }
func (b Base[T]) String() string { return fmt.Sprintf("<%v>", b.v) }

type Derived[T any] struct {
	Base[[]T]
	name string
}
type Getter[T any] interface{ Get() T }

// Generic aliases.
type Set[T comparable] = map[T]struct{}
type Pairs[A any] = []struct{ X, Y A }

// Closures, defer, goroutines, local types, recursion inside of generic functions.
func Memo[K comparable, V any](f func(K) V) func(K) V {
	type entry struct {
		v  V
		ok bool
	}
	cache := map[K]entry{}
	return func(k K) V {
		e := cache[k]
		if !e.ok {
			e = entry{f(k), true}
			cache[k] = e
		}
		return e.v
	}
}
func Async[T any](fs ...func() T) []T {
	out := make([]T, len(fs))
	done := make(chan int)
	for i, f := range fs {
		go func() {
			defer func() { done <- i }()
			out[i] = f()
		}()
	}
	for range fs {
		<-done
	}
	return out
}
func Safe[T any](f func() T) (r T, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("%v", e)
		}
	}()
	return f(), nil
}
func Fold[T, A any](s []T, a A, f func(A, T) A) A {
	if len(s) == 0 {
		return a
	}
	return Fold(s[1:], f(a, s[0]), f)
}
func Labels[T any](rows [][]T, stop func(T) bool) (n int) {
outer:
	for _, r := range rows {
		for _, v := range r {
			if stop(v) {
				continue outer
			}
			if n > 4 {
				break outer
			}
			n++
		}
	}
	if n == 0 {
		goto end
	}
	n *= 10
end:
	return n
}

func Apply[T any](x T, fs ...func(T) T) T {
	for _, f := range fs {
		x = f(x)
	}
	return x
}
func Twice[T interface{ ~int | ~string }](x T) T { return x + x }

func main() {
	fmt.Println(FromStrings[Settable]([]string{"1", "22"}))
	fmt.Println(Half(9))
	fmt.Println(Half(int8(-7)))
	fmt.Println(Half(uint16(65535)))
	fmt.Println(Count("banana", 'a'), Count([]byte("xx"), 'x'))
	m := map[string]int{"a": 1}
	fmt.Println(First(m, "a"))
	fmt.Println(First(m, "a"))
	c := make(chan int, 3)
	c <- 1
	c <- 2
	close(c)
	fmt.Println(Drain(c), Drain((<-chan int)(c)))
	fmt.Println(Array([3]string{"a", "b", "c"}))
	fmt.Println(Array([3]int16{1, 2, 3}))
	fmt.Println(Kind(41), Kind("x"), Kind[any](nil), Kind(Base[int]{3}), Kind(&Base[int]{4}), Kind([]any{}))
	fmt.Println(Kind[[]int](nil), Kind(new(strings.Reader)), Kind(Base[Key]{"k"}))
	fmt.Println(IsZero(0), IsZero("x"), IsZero[any](nil), IsZero(Base[int]{}), IsZero([2]bool{}))
	var t *Tree[Key, int]
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		t = t.Insert(Key(w), i)
	}
	t.Walk(func(k Key, v int) { fmt.Print(k, "=", v, " ") })
	fmt.Println()
	d := Derived[int]{name: "d"}
	d.Put([]int{1, 2})
	put, get := d.Put, Derived[int].Get
	put([]int{3})
	fmt.Println(d, d.Get(), get(d), (*Base[string]).Put != nil)
	var g Getter[[]int] = d
	fmt.Printf("%v %T %T\n", g.Get(), g, d)
	s := Set[string]{"x": {}}
	p := Pairs[int]{{1, 2}}
	fmt.Printf("%T %v %T\n", s, p, p)
	fib := func(int) int { return 0 }
	calls := 0
	fib = Memo(func(n int) int {
		calls++
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(60), calls)
	fmt.Println(Async(func() int { return 1 }, func() int { return 2 }))
	fmt.Println(Safe(func() int { var a []int; return a[3] }))
	fmt.Println(Safe(func() string { return "fine" }))
	fmt.Println(Fold([]int{1, 2, 3}, "", func(a string, i int) string { return a + strconv.Itoa(i) }))
	fmt.Println(Labels([][]int{{1, 2, 0, 9}, {3}, {4, 5, 6}}, func(i int) bool { return i == 0 }))
	fmt.Println(Apply(3, Twice, Twice[int]), Apply("ab", Twice))
	var f func(string) string = Twice
	fmt.Println(f("z"))
}
