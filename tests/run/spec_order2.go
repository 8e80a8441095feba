package main

import "fmt"

type o struct {
	s []int
	n int
	m map[int]int
}

func (p *o) do(i int) *o { fmt.Print("do", i, " "); return p }
func t(i int) int        { fmt.Print("t", i, " "); return i }
func try(f func()) {
	defer func() { fmt.Println(recover() != nil) }()
	f()
}

var sink any
var sl []int
var k int

func main() {
	var p *o
	var q *[5]int
	try(func() { k = p.do(1).s[t(2)] })
	try(func() { sl = []int{t(1), p.do(2).s[t(3)%3]} })
	try(func() { k = len([]int{t(1), p.do(2).s[t(3)%3]}) })
	try(func() { k = [2]int{t(1), p.do(2).s[t(3)%3]}[t(4)%2] })
	try(func() { sink = map[int]int{t(1): p.do(2).s[t(3)%3]} })
	try(func() { sink = struct{ a, b int }{p.do(2).s[t(3)%3], t(4)} })
	try(func() { k = p.do(1).n + t(2) })
	try(func() { k = t(1) + p.do(2).n + t(3) })
	try(func() { fmt.Print(p.do(2).n, t(3)) })
	try(func() { sl = append(sl, p.do(2).n, t(3)) })
	try(func() { k = min(p.do(2).n, t(3)) })
	try(func() { k = q[t(1)] + t(2) })
	try(func() { sl = []int{p.do(1).n, t(2)} })
	try(func() { sl = []int{q[1], t(2)} })
	try(func() { sink = &o{n: p.n, s: []int{t(2)}} })
	try(func() { sink = []any{p.n, t(1)} })
	try(func() { k = p.do(1).m[t(2)] })
	try(func() { sl = p.do(1).s[t(2):t(3)] })
	try(func() { k, sink = p.do(1).s[t(2)], t(3) })
	try(func() { for range []int{p.do(1).s[t(2)], t(3)} {} })
	try(func() { switch p.do(1).s[t(2)] { case t(3): } })
	try(func() { ch := make(chan int, 1); ch <- p.do(1).s[t(2)] })
	try(func() { k, k = p.do(1).n, [...]int{t(2), t(3)}[t(4)%2] })
	try(func() { k, q[t(1)] = len([]int{t(2), p.do(3).s[t(4)]}), t(5) })
}
