package main

func f(i int)                   {}
func g(i int, s ...string) int  { return 0 }
func h()                        {}
func two() (int, int)           { return 1, 2 }

type T struct{}

func (T) m(a, b int) {}

var x = f()

func fn(cb func(int) int) {
	f()
	f(1, 2)
	g()
	g(1)
	h(1)
	h(nil, "a", 1.5)
	f(two())
	T{}.m(1)
	T{}.m(two())
	T{}.m(1, 2, 3)
	T.m(1, 2)
	T.m(T{}, 1)
	cb()
	cb(1, 2)
	func(a, b string) {}("a")
	h(two())
	g(two())
	go f()
	defer f(1, 2)
	len()
	len("a", "b")
	_ = append()
	panic()
	panic(1, 2)
	_ = recover(1)
	_ = new()
	_ = new(int, 1)
	print()
	_ = cap()
	_ = complex(1)
	_ = int()
	_ = string("a", "b")
	clear()
	_ = min()
	f(undef, 1)
	f(undef)
	gen(1)
	gen(1, 2, 3)
	gen[int](1)
	_ = [](int)()
	two(1, 2).x
	f(
		1,
		2,
	)
	f(
	)
	g("a",
		1)
}
func gen[P any](p, q P) {}

func main() {}
