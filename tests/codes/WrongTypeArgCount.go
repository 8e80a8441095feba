package main

type T[p any] int
type M[K comparable, V any] map[K]V
type A[P any] = []P

var _ T[int, string]
var _ T
var _ M[int]
var _ M[int, int, int]
var _ *T
var _ []M
var _ A
var _ A[int, int]
var _ = T{}
var _ = T(1)
var _ = M{}
var _ = new(T)
var _ = make(M)
var x = f
var y = f[int, string]
var z = g[int]
var w = g[int, int, int]
var _ = f[int]
var _ = any(f)
var _ func(int) = f
var _ func(string) int = f
var _ = []any{f, g}
var _ = h2(f)
var _ = any(1).(T)

type S struct{ T }
type U struct{ t T }
type V T
type W = T
type X interface{ T }
type Y[P T] int
type Z[P any] struct{ Z }

func f[P any](P) {}
func g[K comparable, V any]() {}
func h(T) M      { return nil }
func h2(func(int)) int { return 0 }
func k() {
	var v T
	_ = f == nil
	f
	_ = f
	v := f
	switch any(1).(type) {
	case T:
	case M[int]:
	}
	for range f {
	}
	_ = &f
	g()
	g[int]()
	f[int, int](1)
	go f
	return f
}
func (T) m()       {}
func (T[P, Q]) n() {}
func (M[K]) o()    {}

func main() {}
