package main

func printArgs(s []string) {}
func vararg(a int, s ...string) {}

type T struct{}

func (T) m(s []int)     {}
func (T) v(s ...int)    {}
func two() (int, []string) { return 1, nil }

func f(s []string, is []int) {
	printArgs(s...)
	vararg(s...)
	vararg(1, s...)
	vararg(1, "a", s...)
	vararg(1, is...)
	vararg(1, nil...)
	vararg(1, "a"...)
	vararg(two()...)
	T{}.m(is...)
	T{}.v(is...)
	T{}.v(1, is...)
	func() {}(s...)
	_ = int(is...)
	_ = []int(is...)
	g(s...)
	go printArgs(s...)
	defer printArgs(s...)
	printArgs(undef...)
	vararg(1, [2]string{}...)
}
func g[P any](p P) {}

func main() {}
