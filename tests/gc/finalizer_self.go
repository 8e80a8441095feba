// A finalizer keeps what its object points to, not the object: one that points to itself is collected, also where it is large, an array, or points into its middle. Two that
// point to each other are not.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type node struct {
	name  string
	self  *node
	other *node
	in    *int
	x     int
}

type big struct {
	name string
	self *big
	next [10000]*big
	keep *node
}

var done = make(chan string, 20)

//go:noinline
func alone(name string) *node {
	n := &node{name: name}
	n.self, n.in = n, &n.x
	runtime.SetFinalizer(n, func(n *node) { done <- fmt.Sprint(n.name, " ", n.self == n, n.other == nil, *n.in) })
	return n
}

//go:noinline
func makeAll() {
	alone("itself").x = 3
	a, b := alone("a of a pair"), alone("b of a pair")
	a.other, b.other = b, a
	l := &big{name: "large", keep: &node{name: "kept by it"}}
	l.self = l
	for i := range l.next {
		l.next[i] = l
	}
	runtime.SetFinalizer(l, func(l *big) { done <- fmt.Sprint(l.name, " ", l.self == l, l.next[9999] == l, " ", l.keep.name) })
	first := alone("after the other")
	second := alone("first")
	second.other = first
}

//go:noinline
func clear(n int) (x [200]int) { x[n%200] = n; return }

func main() {
	makeAll()
	clear(7)
	seen := map[string]bool{}
	for i := 0; i < 6; i++ {
		if i == 2 {
			alone("the last") // what a conservative collector finds where the finalizers' goroutine kept the last object
		}
		runtime.GC()
		time.Sleep(2 * time.Millisecond)
	}
	for len(done) > 0 {
		seen[<-done] = true
	}
	delete(seen, "the last true true 0")
	for _, s := range []string{"itself true true 3", "large true true kept by it", "first true false 0", "after the other true true 0"} {
		fmt.Println(s, seen[s])
	}
	fmt.Println(len(seen))
}
