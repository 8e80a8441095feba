// Assignments through pointers, recursive literals, literals called where they stand, and what package variables are initialised with.
package main

type CP struct{ p *int }

func constptr0() {
	i := 0
	x := &CP{}
	x.p = &i
	_ = x
}

func c2(q *int) {
	x := new(CP)
	x.p = q
	_ = x
}
func c3(q *int) {
	var c CP
	x := &c
	x.p = q
	_ = x
}
func c4(q *int) {
	s := make([]*int, 3)
	s[0] = q
	_ = s
}

type tree struct {
	l, r *tree
	v    int
}

func sum(t *tree) int {
	total := 0
	var walk func(*tree)
	walk = func(t *tree) {
		if t == nil {
			return
		}
		total += t.v
		walk(t.l)
		walk(t.r)
	}
	walk(t)
	return total
}

func list(t *tree) (out []int) {
	var walk func(*tree)
	walk = func(t *tree) {
		if t == nil {
			return
		}
		walk(t.l)
		out = append(out, t.v)
		walk(t.r)
	}
	walk(t)
	return out
}

func names(t *tree) (out []string) {
	var walk func(*tree, string)
	walk = func(t *tree, s string) {
		if t == nil {
			out = append(out, s)
			return
		}
		walk(t.l, s+"l")
		walk(t.r, s+"r")
	}
	walk(t, "")
	return
}
func errs(t *tree) error {
	var walk func(*tree) error
	walk = func(t *tree) error {
		if t == nil {
			return nil
		}
		if err := walk(t.l); err != nil {
			return err
		}
		return walk(t.r)
	}
	return walk(t)
}

var g int

func a()              { defer func() { recover() }() }
func b()              { defer func() { g++ }() }
func c(x int)         { defer func() { g += x }() }
func d()              { func() { g++ }() }
func e(x int)         { func() { g += x }() }
func f(x int)         { func(y int) { g += y }(x) }
func h(x int)         { defer func(y int) { g += y }(x) }
func j(x int) (y int) { return func() int { return x }() }
func k(x int)         { go func() { g += x }() }

type R struct {
	a int
	p *int
	f func() int
	e any
}

var (
	t1      = &R{a: 1, p: &g, f: func() int { return g }, e: 5}
	t2      = []R{{1, nil, nil, "x"}, {2, new(int), nil, R{}}}
	t3      = map[string]int{"a": 1}
	t4      = []*R{{a: 1}, {a: 2}}
	t5      = make([]int, 3)
	t6  any = R{a: 1}
	t7      = [...]any{1, "a", 2.5, R{}, &R{}}
	t8      = id(&R{a: 3})
	t9      = func() *R { return &R{} }()
	t10     = []byte("hello")
	t11     = struct{ m map[int]int }{map[int]int{1: 2}}
)

//go:noinline
func id(t *R) *R { return t }

func main() {}
