package main

type T struct {
	i int
	a [2]int
	t struct{ x int }
	p *T
	s []int
}

func f(m map[string]T, n map[int]map[int]T, p map[string]*T, q map[int][2]T) {
	m["foo"].i = 42
	m["foo"].a[0] = 1
	m["foo"].t.x = 1
	m["foo"].p.i = 1
	m["foo"].s[0] = 1
	n[1][2].i = 3
	p["a"].i = 1
	q[1][0].i = 3
	q[1][0] = T{}
	m["foo"].i++
	m["foo"].i += 2
	m["a"].i, m["b"].i = 1, 2
	(m["foo"]).i = 1
	(m["foo"].i) = 1
	for m["x"].i = range 3 {
	}
	_ = &m["a"].i
	_ = &m["a"]
	_ = m["a"].a[:]
	m["a"].set()
}
func (*T) set() {}

func main() {}
