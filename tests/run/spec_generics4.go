// Conversions, operators and builtins on type parameters.
package main

import (
	"fmt"
	"strings"
)

// conversions between type parameters, core types, shifts and constants on type params
type Int interface {
	~int8 | ~uint8 | ~int16 | ~int64
}
type Str interface{ ~string | ~[]byte }
type Numeric interface{ Int | ~float32 | ~float64 }

func To[B, A Numeric](a A) B             { return B(a) }
func StrTo[B, A Str](a A) B              { return B(string(a)) }
func Bytes[A Str](a A) []byte            { return []byte(a) }
func Len[A Str](a A) int                 { return len(a) }
func At[A Str](a A, i int) byte          { return a[i] }
func Sub[A Str](a A, i, j int) A         { return a[i:j] }
func Shl[A Int, B Int](a A, b B) A       { return a << b }
func ConstAdd[A Numeric](a A) A          { return a + 1 }
func ConstConv[A Numeric]() (A, A)       { return A(100), 'a' }
func Cmp[A Numeric](a, b A) (bool, bool) { return a < b, a == b }
func Div[A Int](a, b A) (A, A)           { return a / b, a % b }
func Neg[A Numeric](a A) A               { return -a }
func Ranges[A ~[]E, E any](a A) (n int) {
	for range a {
		n++
	}
	return
}
func MapKeys[M ~map[K]V, K comparable, V any](m M) (n int) {
	for k := range m {
		_ = k
		n++
	}
	return
}
func Chan[C ~chan E, E any](c C, e E) E {
	select {
	case c <- e:
	default:
	}
	return <-c
}
func Call[F ~func(A) B, A, B any](f F, a A) B { return f(a) }
func Ptr[P ~*E, E any](p P, e E) E            { *p = e; return *p }
func PArr[P ~*[4]E, E any](p P, i int, e E) int {
	p[i] = e
	for i := range p {
		_ = i
	}
	return len(p) + cap(p[1:3])
}
func Appnd[S ~[]E, E any](s S, e ...E) S  { return append(s, e...) }
func Copy[D ~[]byte, S Str](d D, s S) int { return copy(d, s) }
func Make[S ~[]E, E any](n int) S         { return make(S, n, n*2) }
func MakeM[M ~map[K]V, K comparable, V any](k K, v V) M {
	m := make(M)
	m[k] = v
	return m
}
func Lit[S ~[]E, E any](e E) S { return S{2: e} }
func StructF[T ~struct{ X, Y int }](t T) string {
	return fmt.Sprintf("%T%v", t, struct{ X, Y int }(t))
}
func IfaceEq[T comparable](a, b T) bool { return a == b }
func Zero[T any]() (z T)                { return }
func Switch[T any](t T) string {
	switch x := any(t).(type) {
	case int, int8:
		return fmt.Sprintf("int-ish %v", x)
	case string:
		return "string " + x
	case []T:
		return "slice of T"
	case map[string]T:
		return "map"
	case interface{ M() T }:
		return "has M"
	case nil:
		return "nil"
	default:
		return fmt.Sprintf("other %T", x)
	}
}

type MI8 int8
type MS string
type MB []byte
type Pt struct{ X, Y int }
type HasM struct{}

func (HasM) M() HasM { return HasM{} }

type Num[T Numeric] struct{ v T }

func (n Num[T]) Add(o Num[T]) Num[T] { return Num[T]{n.v + o.v} }
func (n *Num[T]) Inc()               { n.v++ }

type Adder[T any] interface{ Add(T) T }

func SumA[T Adder[T]](a T, b ...T) T {
	for _, x := range b {
		a = a.Add(x)
	}
	return a
}

type Opt[T any] func(*T)

func Apply[T any](t *T, o ...Opt[T]) *T {
	for _, f := range o {
		f(t)
	}
	return t
}

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(t ...T) Set[T] {
	for _, x := range t {
		s[x] = struct{}{}
	}
	return s
}
func (s Set[T]) Has(t T) bool { _, ok := s[t]; return ok }

type Matrix[T Numeric, R interface{ ~[]T }] []R

func (m Matrix[T, R]) Sum() (s T) {
	for _, r := range m {
		for _, x := range r {
			s += x
		}
	}
	return
}

type Chain[T any] struct {
	v    T
	prev *Chain[T]
}

func (c *Chain[T]) With(v T) *Chain[T] { return &Chain[T]{v, c} }
func Fold[T, A any](c *Chain[T], a A, f func(A, T) A) A {
	if c == nil {
		return a
	}
	return f(Fold(c.prev, a, f), c.v)
}

type Either[L, R any] struct {
	l *L
	r *R
}

func Left[L, R any](l L) Either[L, R] { return Either[L, R]{l: &l} }
func (e Either[L, R]) Match(f func(L), g func(R)) {
	if e.l != nil {
		f(*e.l)
	} else {
		g(*e.r)
	}
}
func curry[A, B, C any](f func(A, B) C) func(A) func(B) C {
	return func(a A) func(B) C { return func(b B) C { return f(a, b) } }
}
func ptr[T any](t T) *T { return &t }

func catch(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func main() {
	fmt.Println(To[int8](300.7), To[uint8](int16(-1)), To[float32](int64(1<<60+1)), To[MI8](int16(200)), To[int64](float32(-1.9)))
	fmt.Println(StrTo[MB](MS("hé")), StrTo[string](MB("x")), Bytes(MS("ab")), Len(MB("abc")), At("xyz", 1), Sub(MS("hello"), 1, 3), Sub(MB("hello"), 1, 3))
	fmt.Println(Shl(int8(1), uint8(7)), Shl(uint8(255), int8(1)), Shl(int64(1), int64(70)), Shl(MI8(3), int16(2)))
	catch(func() { Shl(int8(1), int8(-1)) })
	catch(func() { Div(int8(1), 0) })
	fmt.Println(Div(int8(-128), -1))
	fmt.Println(ConstAdd(MI8(127)), ConstAdd(1.5))
	fmt.Println(ConstConv[MI8]())
	fmt.Println(ConstConv[float32]())
	fmt.Println(Cmp(1, 2.5))
	fmt.Println(Neg(int8(-128)), Neg(0.0), Neg(uint8(1)))
	fmt.Println(Ranges([]int{1, 2}), MapKeys(map[string]int{"a": 1}), Chan(make(chan int, 1), 5))
	fmt.Println(Call(strings.ToUpper, "x"), Call(func(i int) []int { return []int{i} }, 3), Ptr(new(int), 4), PArr(new([4]string), 2, "s"))
	fmt.Println(Appnd(MB("a"), 'b'), Copy(make(MB, 2), MS("xyz")), len(Make[MB](3)), cap(Make[[]string](3)), MakeM[Set[int]](1, struct{}{}), Lit[[]string]("z"))
	fmt.Println(StructF(Pt{1, 2}), StructF(struct{ X, Y int }{3, 4}))
	fmt.Println(IfaceEq[any](1, 1), IfaceEq[any](1, "a"), IfaceEq(Pt{}, Pt{}), IfaceEq[interface{ M() HasM }](HasM{}, nil))
	catch(func() { IfaceEq[any]([]int{}, []int{}) })
	fmt.Println(Zero[*int]() == nil, Zero[Pt](), Zero[[2]string](), Zero[func()]() == nil, Zero[error]() == nil)
	fmt.Println(Switch(1), Switch("a"), Switch([]int{}), Switch(HasM{}), Switch[any](nil), Switch[any]("q"), Switch[error](nil), Switch(MI8(1)))
	n := Num[MI8]{5}
	n.Inc()
	fmt.Println(SumA(n, n, n), SumA(Num[float64]{1.5}))
	fmt.Println(*Apply(&Pt{}, func(p *Pt) { p.X = 1 }, func(p *Pt) { p.Y = p.X + 1 }))
	fmt.Println(Set[string]{}.Add("a", "b").Has("b"), len(Set[Pt]{}.Add(Pt{1, 2}, Pt{1, 2})))
	fmt.Println(Matrix[int8, []int8]{{1, 2}, {3}}.Sum(), Matrix[float64, []float64]{{1.5}}.Sum())
	var c *Chain[string]
	fmt.Println(Fold(c.With("a").With("b").With("c"), 0, func(n int, s string) int { return n*10 + len(s) }))
	Left[int, string](5).Match(func(i int) { fmt.Println("left", i) }, func(s string) { fmt.Println("right", s) })
	Either[int, string]{r: ptr("s")}.Match(func(i int) { fmt.Println("left", i) }, func(s string) { fmt.Println("right", s) })
	fmt.Println(curry(func(a int, b string) string { return strings.Repeat(b, a) })(3)("ab"))
	fmt.Printf("%T %T %T %T\n", Left[int, Pt], Set[MI8].Has, (*Num[float32]).Inc, curry[int, Set[string], error])
	fmt.Printf("%T %T %v\n", Matrix[int8, []int8]{}, Opt[Chain[Pt]](nil), Either[Set[int], *Chain[MS]]{})
}
