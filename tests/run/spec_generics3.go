// Constraints that refer to each other, core types, methods of generic types as values.
package main

import (
	"cmp"
	"fmt"
	"sort"
	"strings"
)

// mutually referring constraints
type Node[E any] interface {
	comparable
	Edges() []E
}
type Edge[N any] interface {
	comparable
	Nodes() (N, N)
}
type Graph[N Node[E], E Edge[N]] struct {
	nodes []N
	seen  map[N]int
}

func New[N Node[E], E Edge[N]](ns ...N) *Graph[N, E] {
	g := &Graph[N, E]{nodes: ns, seen: map[N]int{}}
	for i, n := range ns {
		g.seen[n] = i
	}
	return g
}

func (g *Graph[N, E]) Walk(from N, f func(N, E)) {
	done := map[E]bool{}
	var rec func(N)
	rec = func(n N) {
		for _, e := range n.Edges() {
			if done[e] {
				continue
			}
			done[e] = true
			f(n, e)
			a, b := e.Nodes()
			if a != n {
				rec(a)
			}
			if b != n {
				rec(b)
			}
		}
	}
	rec(from)
}

type V struct {
	name string
	es   []*Ed
}
type Ed struct{ a, b *V }

func (v *V) Edges() []*Ed     { return v.es }
func (e *Ed) Nodes() (*V, *V) { return e.a, e.b }
func link(a, b *V)            { e := &Ed{a, b}; a.es = append(a.es, e); b.es = append(b.es, e) }

// F-bounded
type Ord[T any] interface{ Less(T) bool }

func MinOf[T Ord[T]](a T, more ...T) T {
	for _, m := range more {
		if m.Less(a) {
			a = m
		}
	}
	return a
}

type I int

func (i I) Less(j I) bool { return i < j }

// pointer-method pattern
type Setter[B any] interface {
	Set(string)
	*B
}
type S1 struct{ v string }

func (s *S1) Set(x string) { s.v = "<" + x + ">" }
func FromStrings[T any, PT Setter[T]](ss []string) []T {
	r := make([]T, len(ss))
	for i, s := range ss {
		p := PT(&r[i])
		p.Set(s)
	}
	return r
}

// core types
func Scale[S ~[]E, E ~int | ~float64](s S, c E) S {
	r := make(S, len(s))
	for i, v := range s {
		r[i] = v * c
	}
	return r
}

type Pts []float64

func (p Pts) String() string { return fmt.Sprintf("Pts%v", []float64(p)) }

func Map[F, T any](s []F, f func(F) T) []T {
	var r []T
	for _, v := range s {
		r = append(r, f(v))
	}
	return r
}
func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C { return func(a A) C { return g(f(a)) } }

type List[T any] struct {
	head *elem[T]
	n    int
}
type elem[T any] struct {
	v    T
	next *elem[T]
}

func (l *List[T]) Push(v T) *List[T] { l.head = &elem[T]{v, l.head}; l.n++; return l }
func (l *List[T]) Each(f func(int, T) bool) {
	i := 0
	for e := l.head; e != nil; e = e.next {
		if !f(i, e.v) {
			return
		}
		i++
	}
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
func (t *Tree[K, V]) All(yield func(K, V) bool) { t.all(yield) }
func (t *Tree[K, V]) all(yield func(K, V) bool) bool {
	return t == nil || t.l.all(yield) && yield(t.k, t.v) && t.r.all(yield)
}

type Num interface {
	~int | ~int8 | ~uint8 | ~float32 | ~complex64
}

func Sum[T Num](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}
func Conv[To, From ~int | ~int8 | ~uint8 | ~float32](f From) To { return To(f) }
func Kind[T any](v T) string {
	switch any(v).(type) {
	case int:
		return "int"
	case []T:
		return "[]T"
	case fmt.Stringer:
		return "Stringer"
	case func(T) T:
		return "func"
	}
	return fmt.Sprintf("%T", v)
}

type MyInt int
type Pair[A, B any] struct {
	A A
	B B
}

func (p Pair[A, B]) Swap() Pair[B, A]        { return Pair[B, A]{p.B, p.A} }
func (p *Pair[A, B]) SetA(a A)               { p.A = a }
func MakePair[A, B any](a A, b B) Pair[A, B] { return Pair[A, B]{a, b} }

type Emb[T any] struct {
	*List[T]
	Pair[T, string]
}
type Al[T any] = Pair[T, []T]

func main() {
	a, b, c := &V{name: "a"}, &V{name: "b"}, &V{name: "c"}
	link(a, b)
	link(b, c)
	link(c, a)
	g := New(a, b, c)
	g.Walk(a, func(v *V, e *Ed) { fmt.Print(v.name, ":", e.a.name, e.b.name, " ") })
	fmt.Println(len(g.seen))
	fmt.Println(MinOf(I(3), 1, 2))
	fmt.Println(FromStrings[S1]([]string{"a", "b"}))
	fmt.Println(Scale(Pts{1, 2}, 1.5), Scale([]int{1, 2}, 3))
	fmt.Println(Map([]int{1, 2}, func(i int) string { return strings.Repeat("x", i) }))
	fmt.Println(Compose(func(i int) string { return fmt.Sprint(i) }, func(s string) []byte { return []byte(s) })(12))
	l := (&List[string]{}).Push("a").Push("b").Push("c")
	for i, v := range l.Each {
		if i == 2 {
			break
		}
		fmt.Print(i, v, ";")
	}
	fmt.Println()
	var t *Tree[string, int]
	for i, w := range strings.Fields("the quick brown fox the end") {
		t = t.Put(w, i)
	}
	for k, v := range t.All {
		fmt.Print(k, "=", v, " ")
	}
	fmt.Println()
	fmt.Println(Sum[MyInt](1, 2, 3), Sum(complex64(1.5+0i), 2), Sum[uint8](200, 100), Sum[float32]())
	fmt.Println(Conv[int8](300), Conv[uint8](float32(3.9)), Conv[float32](MyInt(7)))
	fmt.Println(Kind(1), Kind([]int{}), Kind(Pts{}), Kind(MyInt(1)), Kind(MakePair(1, "x")), Kind(Al[int]{}))
	p := MakePair(1, "one")
	f := p.Swap
	p.SetA(2)
	fmt.Printf("%v %T %v\n", f(), f(), p)
	h := (*Pair[int, string]).SetA
	h(&p, 9)
	k := Pair[int, string].Swap
	fmt.Printf("%v %T\n", k(p), k)
	e := Emb[string]{l, MakePair("q", "r")}
	e.SetA("z")
	e.Push("d")
	fmt.Println(e.n, e.A, e.Swap(), e.head.v)
	fs := []func(...int) int{Sum[int]}
	fmt.Println(fs[0](1, 2, 3))
	var mf func([]int, func(int) string) []string = Map
	fmt.Println(mf([]int{5}, func(i int) string { return fmt.Sprint(i, i) }))
	var srt = sort.SliceIsSorted
	fmt.Println(srt([]int{1, 2}, func(i, j int) bool { return i < j }))
	fmt.Printf("%T %T\n", Al[int]{}, e)
	// shadowed predeclared
	{
		type int string
		type any = interface{ Foo() }
		fmt.Printf("%T\n", List[int]{})
		var x any
		fmt.Println(x == nil)
	}
	shadow[string](nil)
}
func shadow[int any](x *int) {
	var y int
	fmt.Printf("%T %v\n", y, x == nil)
	_ = 0
}
