package main

import "fmt"

var (
	a = b + 1
	b = f("b", c)
	c = f("c", 1)
	_ = f("blank", a)
	d, e = g()
	h = func() int { return i }()
	i = f("i", 9)
	m = map[string]int{"x": f("mx", 1)}
	n = T{v: f("n", 3)}.get()
	o = p.v
	p = T{f("p", 4)}
	q = T.get(r)
	r = T{f("r", 5)}
	s = len(t)
	t [3]int
	u = len([2]int{f("u", 1)})
	v = any(w).(int)
	w = f("w", 6)
	x = &y
	y = f("y", 7)
)

type T struct{ v int }

func (t T) get() int { return t.v + z }

var z = f("z", 100)

func f(s string, v int) int { fmt.Print(s, " "); return v }
func g() (int, int)         { fmt.Print("g "); return h, 2 }
func init()                 { fmt.Println("init1", a, b, c, d, e, h, m, n, o, q, s, u, v, *x) }
func init()                 { fmt.Println("init2"); z++ }
func main()                 { fmt.Println("main", z) }
