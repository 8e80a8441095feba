package main

type L[P any] []P
type Num interface{ ~int | ~float64 }

func f[T any]()                          {}
func g[K comparable, V any](m map[K]V)   {}
func h[P any](a, b P)                    {}
func i[P any](f func(P) P)               {}
func j[S ~[]E, E any](s S)               {}
func k[P any](p ...P)                    {}
func l[P any](l L[P])                    {}
func m[P Num](a, b P) P                  { return a }
func n[P any](p *P, q []P)               {}
func o[P, Q any](f func(P) Q, p P) (q Q) { return }
func q[P interface{ *Q }, Q any](p P)    {}
func r[P any, Q []P | map[string]P](q Q) {}

func fn() {
	f()
	g(nil)
	g(map[string]int{})
	g(1)
	h(1, "a")
	h(1, 2.5)
	h(nil, nil)
	h(1, nil)
	h(any(1), 1)
	h(int8(1), 300)
	i(func(int) string { return "" })
	i(nil)
	i(i)
	j(1)
	j([]int{})
	j(nil)
	j(map[int]int{})
	k()
	k(1, "a")
	k(1, 2.5)
	k(nil)
	k[int]()
	l([]int{})
	l(L[int]{})
	l(1)
	m(1, 2.5)
	m("a", "b")
	m(1, 'a')
	m(int(1), 2.5)
	m(1<<70, 1)
	n(new(int), []string{})
	n(nil, []string{})
	n(1, 2)
	o(func(int) string { return "" }, "a")
	o(func(x int) {}, 1)
	o(h, 1)
	q(new(int))
	q(1)
	r([]int{})
	r(1)
	_ = f
	x := h
	var _ func(int, string) = h
	defer f()
	go h(1, "a")
	h(f, f)
	h[int](1, "a")
	h[string](1, "a")
	h(undef, 1)
	i(func(x undef) undef { return x })
	h(1, two())
	h(two())
	h(two2())
}
func two() (int, int)     { return 1, 2 }
func two2() (int, string) { return 1, "" }

func main() {}
