package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

type Number interface {
	~int | ~int8 | ~float64 | ~uint
}
type Tree[K cmp.Ordered, V any] struct {
	l, r *Tree[K, V]
	k    K
	v    V
}

func (t *Tree[K, V]) Put(k K, v V) *Tree[K, V] {
	if t == nil {
		return &Tree[K, V]{k: k, v: v}
	}
	switch c := cmp.Compare(k, t.k); {
	case c < 0:
		t.l = t.l.Put(k, v)
	case c > 0:
		t.r = t.r.Put(k, v)
	default:
		t.v = v
	}
	return t
}
func (t *Tree[K, V]) All() func(func(K, V) bool) {
	return func(y func(K, V) bool) { t.walk(y) }
}
func (t *Tree[K, V]) walk(y func(K, V) bool) bool {
	return t == nil || t.l.walk(y) && y(t.k, t.v) && t.r.walk(y)
}

type List[T any] struct {
	*node[T]
	n int
}
type node[T any] struct {
	val  T
	next *node[T]
}

func (n *node[T]) Len() int {
	c := 0
	for ; n != nil; n = n.next {
		c++
	}
	return c
}

type Opt[T any] func(*T)
type Vec[T any] = []T
type Pair[A, B any] struct {
	A A
	B B
}
type IntPair[B any] = Pair[int, B]

func Map[S ~[]E, E, R any](s S, f func(E) R) (r []R) {
	for _, e := range s {
		r = append(r, f(e))
	}
	return
}
func Sum[T Number](x ...T) (s T) {
	for _, v := range x {
		s += v
	}
	return
}

type MyInt int

func (m MyInt) String() string { return fmt.Sprintf("MyInt(%d)", int(m)) }

type Setter[T any] interface {
	*T
	Set(string)
}
type Conf struct{ s string }

func (c *Conf) Set(s string) { c.s = strings.ToUpper(s) }
func Make[T any, P Setter[T]](s string) T {
	var t T
	P(&t).Set(s)
	return t
}
func kind[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case []T:
		return "slice of T"
	case fmt.Stringer:
		return "Stringer"
	case string, error:
		return "string or error"
	}
	return fmt.Sprintf("%T", x)
}
func swtype[T, U any](x any) string {
	switch x.(type) {
	case T:
		return "T"
	case U:
		return "U"
	case []T, map[string]U:
		return "[]T|map"
	case func(T) U:
		return "func"
	}
	return "none"
}
func depth[T any](n int, x T) string {
	if n == 0 {
		return fmt.Sprintf("%T", x)
	}
	return depth(n-1, x)
}

type Rec[T any] struct{ f func(Rec[T]) T }
type Num2[T Number] struct{ v T }

func (a Num2[T]) Add(b Num2[T]) Num2[T] { return Num2[T]{a.v + b.v} }

type Adder[T any] interface{ Add(T) T }

func Fold[T Adder[T]](z T, xs ...T) T {
	for _, x := range xs {
		z = z.Add(x)
	}
	return z
}
func ptr[T any](x T) *T { return &x }
func zero[T any]() (z T) { return }
func eq[T comparable](a, b T) bool { return a == b }
func shift[T ~int8 | ~uint8](x T) T { return x << 7 >> 7 }
func conv[F, T Number](f F) T       { return T(f) }
func length[T ~string](x T) int {
	n := 0
	for i := range x {
		n += i
	}
	return n + len(x[1:])
}

func main() {
	var t *Tree[string, int]
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		t = t.Put(w, i)
	}
	for k, v := range t.All() {
		if k > "q" {
			break
		}
		fmt.Print(k, v, " ")
	}
	fmt.Println()
	l := List[string]{&node[string]{"a", &node[string]{"b", nil}}, 2}
	fmt.Println(l.Len(), l.val, l.next.val)
	fmt.Println(Map([]int{1, 2}, func(i int) string { return strings.Repeat("x", i) }), Map(Vec[MyInt]{1, 2}, MyInt.String))
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[MyInt](1, 2), Sum[int8](100, 100))
	fmt.Println(Make[Conf]("abc").s)
	fmt.Println(kind(1), kind(MyInt(2)), kind("s"), kind([]int{}), kind(1.5), kind[any](nil), kind(fmt.Errorf("e")))
	fmt.Println(swtype[int, string](1), swtype[int, string]("a"), swtype[int, string]([]int{}), swtype[int, int](2), swtype[int, string](func(int) string { return "" }), swtype[int, string](nil))
	fmt.Println(depth(5, Pair[MyInt, []Pair[int, string]]{}))
	r := Rec[int]{func(r Rec[int]) int { return 7 }}
	fmt.Println(r.f(r))
	fmt.Println(Fold(Num2[int]{1}, Num2[int]{2}, Num2[int]{3}))
	fmt.Println(*ptr(3), zero[string]() == "", zero[*int]() == nil, eq[any](1, 1.0), eq(IntPair[string]{1, "a"}, Pair[int, string]{1, "a"}))
	fmt.Println(shift[int8](1), shift[uint8](3), conv[float64, int8](-3.7), conv[int, uint](5))
	fmt.Println(length("héllo"))
	x := slices.Collect(slices.Values([]int{3, 1, 2}))
	slices.SortFunc(x, func(a, b int) int { return cmp.Compare(b, a) })
	fmt.Println(x, fmt.Sprintf("%T %T %T", IntPair[bool]{}, Vec[int]{}, Tree[string, Pair[int, error]]{}))
	f := Sum[float64]
	fmt.Printf("%T %v\n", f, f(1, 2))
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(eq[any]([]int{}, []int{}))
	}()
	type local[T any] struct{ x T }
	fmt.Printf("%T %+v\n", local[int]{1}, local[string]{"a"})
	var a Adder[Num2[int]] = Num2[int]{4}
	fmt.Println(a.Add(Num2[int]{5}), Num2[int].Add(Num2[int]{1}, Num2[int]{1}))
}
