package main

import "fmt"

// Parameters and results of functions that are inlined in a loop: each turn has its own, also where what keeps their addresses is in the frame.

type node struct {
	n    int
	next *node
}

func addr(x int) *int              { return &x }
func named(x int) (r int, p *int)  { r = x; p = &r; return }
func part(x node) *int             { return &x.n }
func link(n int, next *node) *node { v := node{n, next}; return &v }
func (v node) self() *node         { return &v }
func capture(x int) func() int     { return func() int { x++; return x } }
func through(x int) *int           { return addr(x + 1) }

func main() {
	var ps, qs, rs, ts, us [4]*int
	var fs [4]func() int
	var ns [4]*node
	for i := range ps {
		ps[i] = addr(i)
		_, qs[i] = named(i * 10)
		rs[i] = part(node{i * 100, nil})
		ns[i] = node{i, nil}.self()
		fs[i] = capture(i)
		ts[i] = through(i)
		us[i] = func(y int) *int { return &y }(i * 7)
	}
	for i := range ps {
		fmt.Println(*ps[i], *qs[i], *rs[i], ns[i].n, fs[i](), fs[i](), *ts[i], *us[i])
	}
	var head *node
	for i := 0; i < 5; i++ {
		head = link(i, head)
	}
	for ; head != nil; head = head.next {
		fmt.Print(head.n, " ")
	}
	fmt.Println()
	i := 0
	var last [3]*int
again:
	last[i] = addr(i)
	if i++; i < 3 {
		goto again
	}
	fmt.Println(*last[0], *last[1], *last[2])
	for i := range 2 {
		var in [3]*int
		for k := range 3 {
			in[k] = addr(10*i + k)
		}
		fmt.Println(*in[0], *in[1], *in[2])
	}
}
