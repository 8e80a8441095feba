package main

// Literals of which every call is inlined and that are used in no other way: no object is made, and none is told of.

//go:noinline
func f1(a int) int {
	f := func(x int) int { return x + 1 }
	return f(f(a))
}

//go:noinline
func f2() {
	_ = func() {}
	g := func() int { return 3 }
	_ = g
	h := func() {}
	h()
	var k func()
	k = func() {}
	k()
}

//go:noinline
func f3(a int) (n int) {
	f := func(x int) { n += x }
	f(a)
	f(2)
	return
}

func main() { f1(2); f2(); f3(3); func() { println("x") }() }

type F func()

func (f F) run() { f() }

//go:noinline
func f4() {
	F(func() { println("y") }).run()
}
