// Order of evaluation: calls from left to right, operands of assignments first, index and map assignments, defer, composite literals.
package main

import "fmt"

var log []string

func f(s string, v int) int { log = append(log, s); return v }
func g(s string) (int, int) { log = append(log, s); return 1, 2 }
func fp(s string, p *[4]int) *[4]int {
	log = append(log, s)
	return p
}
func fs(s string, v []int) []int { log = append(log, s); return v }
func fm(s string, m map[int]int) map[int]int {
	log = append(log, s)
	return m
}
func fb(s string, b bool) bool { log = append(log, s); return b }
func three(a, b, c int) int    { log = append(log, "call"); return a + b + c }
func show(what string)         { fmt.Println(what, log); log = nil }

type T struct{ n int }

func (t T) M(a int) T { log = append(log, fmt.Sprint("M", a)); return t }
func ft(s string) T   { log = append(log, s); return T{} }
func fn(s string) func(int) int {
	log = append(log, s)
	return func(i int) int { log = append(log, s+"()"); return i }
}

func main() {
	_ = f("a", 1) + f("b", 2)*f("c", 3)
	show("arith")
	_ = three(f("x", 1), f("y", 2), f("z", 3))
	show("args")
	var arr [4]int
	sl := make([]int, 4)
	m := map[int]int{}
	fs("s", sl)[f("i", 1)] = f("v", 5)
	show("index assign")
	fm("m", m)[f("k", 1)] = f("v", 2)
	show("map assign")
	fp("p", &arr)[f("i", 2)], fs("s", sl)[f("j", 3)] = f("v", 1), f("w", 2)
	show("two assigns")
	_ = []int{f("0", 0), f("1", 1), f("2", 2)}
	_ = map[int]int{f("k1", 1): f("v1", 1), f("k2", 2): f("v2", 2)}
	_ = T{f("field", 1)}
	show("literals")
	_ = fb("l", false) && fb("r", true) || fb("o", true) && fb("p", false)
	show("logic")
	ft("t").M(f("1", 1)).M(f("2", 2))
	show("chain")
	fn("fn")(f("arg", 1))
	show("func value")
	_ = fs("s", sl)[f("lo", 0):f("hi", 3):f("max", 4)]
	show("slice")
	a, b := g("g")
	_, _ = a, b
	x, y := f("x", 1), f("y", 2)
	x, y = y, x
	show(fmt.Sprint("swap", x, y))
	i := 0
	i, sl[i] = 1, 77
	fmt.Println(i, sl)
	sl[0], sl[0] = 1, 2
	fmt.Println(sl[0])
	i = 2
	sl[i], i = 9, 0
	fmt.Println(sl, i)
	func() {
		defer three(f("d1", 1), f("d2", 2), f("d3", 3))
		f("body", 0)
	}()
	show("defer")
	switch f("tag", 2) {
	case f("c1", 1), f("c2", 2), f("c3", 3):
	case f("c4", 4):
	}
	show("switch")
	for i := f("init", 0); fb("cond", i < 2); i += f("post", 1) {
	}
	show("for")
	if v := f("if", 1); fb("test", v == 1) {
	}
	show("if")
	sl[f("i", 1)] += f("v", 2)
	show("op assign")
	p := &T{1}
	q := p
	p, p.n = &T{5}, 9
	fmt.Println(*p, *q)
	_ = fmt.Sprint(f("1", 1), ft("2"), f("3", 3)) + fmt.Sprint(f("4", 4))
	show("variadic")
	func() (int, int) { return f("r1", 1), f("r2", 2) }()
	show("return")
	var e interface{} = f("e", 1)
	_ = e.(int) + f("after", 1)
	show("assert")
	l := []int{1, 2, 3}
	for i, l[0] = range l {
		f(fmt.Sprint(i, l[0]), 0)
	}
	show("range")
}
