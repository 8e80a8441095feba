// What -m says of generic functions: of the code of a shape, of the instances that call it, and of what is inlined of both.
package instances

type S struct{ a int }

type L[T any] struct {
	v    T
	next *L[T]
}

func (l *L[T]) Each(f func(T)) {
	for p := l; p != nil; p = p.next {
		f(p.v)
	}
}
func (l *L[T]) Get() T      { return l.v }
func (l *L[T]) Set(v T)     { l.v = v }
func (l *L[T]) Second() T   { return l.next.Get() }
func (l *L[T]) Rest() *L[T] { return l.next }

func Id[T any](x T) T { return x }
func Count[K comparable, V any](m map[K]V) int {
	n := 0
	for range m {
		n++
	}
	return n
}
func Both[T any](x, y T) (T, T)    { return Id(y), Id(x) }
func Clo[T any](x T) func() T      { return func() T { return x } }
func Fixed[T any](x T) func() int  { return func() int { return 1 } }
func Ptr[T any](x T) *T            { return &x }
func Num[T ~int | ~float64](x T) T { return x + 1 }
func Is[T comparable](x, y T) bool { return x == y }
func Large[T any](x, y, z T) (a, b, c T) {
	for i := 0; i < 10; i++ {
		a, b, c = Id(z), Id(x), Id(y)
		_, _ = Both(a, b)
		_, _ = Both(b, c)
	}
	return
}

var (
	f  func() int
	fs func() string
	n  int
	pi *int
	ps *S
	s  S
	st string
)

func plain(x int) func() int { return func() int { return x } }

func uses(m map[string]int, k map[*S]bool, l *L[int], t *L[*S]) {
	n = Id(n)
	ps = Id(ps)
	st = Id(st)
	n = Count(m) + Count(k)
	l.Each(func(i int) { n += i })
	n = l.Get() + l.Second() + l.Rest().v
	l.Set(n)
	ps = t.Get()
	s, s = Both(s, S{1})
	pi = Ptr(n)
	ps = Ptr(s)
	n = Num(n)
	if Is(ps, ps) || Is(n, n) {
		n, n, n = Large(n, n, n)
	}
}

func closures() {
	f = plain(1)
	g := plain(2)
	n = g()
	f = Clo(n)
	h := Clo("a")
	st = h()
	f = Fixed(s)
	n = plain(3)() + Clo(4)()
}

type Pair[K comparable, V any] struct {
	k K
	v V
}

func (l *L[T]) Push(v T) *L[T]                { return &L[T]{v, l} }
func Make[K comparable, V any](n int) map[K]V { return make(map[K]V, n) }
func Slice[T any](n int) []Pair[string, T]    { return make([]Pair[string, T], n) }
func New[T any]() *Pair[int, T]               { return new(Pair[int, T]) }

var (
	any1 any
	any2 any
)

func made(l *L[S]) {
	any1 = l.Push(S{2})
	any1, any2 = Make[string, int](n), Make[*S, error](n)
	any1, any2 = Slice[S](n), Slice[bool](n)
	any1, any2 = New[error](), New[*S]()
	any1 = Pair[*S, []int]{}
}
