// Order of initialisation with functions, methods, generics and closures.
package main

import "fmt"

var (
	a    = b + 1
	b    = f("b", c)
	c    = f("c", 1)
	_    = f("blank", d)
	d, e = g("de", 5)
	h    = func() int { return k }()
	k    = f("k", l.x)
	l    = struct{ x int }{f("l", 7)}
	m    = map[string]int{"m": f("m", n)}
	n    = len(o)
	o    [3]int
	p        = &q
	q        = f("q", 1)
	r        = T.M
	s        = r(T{f("s", u)})
	u        = 3
	v        = T{}.M() + w
	w        = f("w", x)
	x        = *p + 1
	y, z     = f("y", 1), f("z", aa)
	aa       = f("aa", 0)
	bb   any = T{}
	cc       = bb.(I).M()
	dd       = [...]int{f("dd0", 0), f("dd1", ee)}
	ee       = f("ee", 2)
	ff       = gen[int](gg)
	gg       = f("gg", 3)
	hh       = func() func() int { return func() int { return ii } }
	ii       = f("ii", 1)
	jj       = hh()()
)

type I interface{ M() int }
type T struct{ v int }

func (t T) M() int { return t.v + mm }

var mm = f("mm", 100)

func gen[X any](x X) X { _ = nn; return x }

var nn = f("nn", 4)

func f(s string, v int) int { fmt.Print(s, " "); return v }
func g(s string, v int) (int, int) {
	fmt.Print(s, " ")
	return v, v + 1
}
func init() {
	fmt.Println("\ninit1", a, b, c, d, e, h, k, m, n, s, v, w, x, y, z, cc, dd, ff, jj)
	a = 1000
}
func init() { fmt.Println("init2", a) }

var last = func() int { fmt.Print("last "); return a }()

func main() {
	fmt.Println("main", last, *p == q, len(o))
}
