package main

import (
	"errors"
	"fmt"
	"sync"
)

type user struct {
	name string
	age  int
}

func newUser(n string) *user { return &user{name: n} }

func (u *user) birthday() { u.age++ }

func (u *user) ages() *[]int { x := []int{u.age}; return &x }

func sum(p *int, q *int) int { return *p + *q }

func same(p *int) *int { return p }

func ptr(x int) *int { return &x }

//go:noinline
func keep(v any) { kept = v }

var kept any

func pass(v any) { keep(v) }

func counter() func() int {
	n := 0
	return func() int { n++; return n }
}

type table struct {
	mu sync.Mutex
	m  map[string]int
}

func newTable() *table { return &table{m: make(map[string]int)} }

func (t *table) inc(k string) {
	t.mu.Lock()
	t.m[k]++
	t.mu.Unlock()
}

func fin(n int) {}

func (t *table) all() {
	t.mu.Lock()
	defer t.mu.Unlock()
	defer fin(1)
	go fin(2)
	defer func() { t.m = nil }()
}

func check(n int) error {
	if n < 0 {
		return errors.New("negative")
	}
	return nil
}

func twice(f func() int) int { return f() + f() }

func calls() {
	k := 10
	twice(func() int { k++; return k })
}

func main() {
	calls()
	u := newUser("x")
	u.birthday()
	a, b := 1, 2
	pass(sum(&a, &b))
	c := 3
	pass(*same(&c) + 1)
	f := counter()
	f()
	s := make([]int, 0, 10)
	s[0] = (*u.ages())[0]
	pass(u.name)
	pass(struct{ a int }{1})
	t := newTable()
	t.inc("a")
	if err := check(1); err != nil {
		fmt.Println()
	}
	p, q := ptr(3), ptr(4)
	*p = 5
	kept = q
	ch := make(chan *int, 1)
	go func() { ch <- q }()
	<-ch
}
