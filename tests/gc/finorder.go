// Counts collections: means nothing when each allocation collects.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type node struct {
	name string
	next *node
}

var (
	log []string
	ran int
)

//go:noinline
func chain() {
	a, b, c := &node{name: "a"}, &node{name: "b"}, &node{name: "c"}
	a.next, b.next = b, c
	for _, n := range []*node{a, b, c} {
		runtime.SetFinalizer(n, func(n *node) { log = append(log, n.name); ran++ })
	}
}

//go:noinline
func cycle() {
	a, b := &node{name: "x"}, &node{name: "y"}
	a.next, b.next = b, a
	runtime.SetFinalizer(a, func(n *node) { log = append(log, n.name); ran++ })
	runtime.SetFinalizer(b, func(n *node) { log = append(log, n.name); ran++ })
}

//go:noinline
func smash(n int) int {
	var a [64]int
	for i := range a {
		a[i] = n
	}
	if n == 0 {
		return a[3]
	}
	return smash(n-1) + a[n%64]
}

// Collects and waits until the finalizers that this made due, n of them, have
// run; a slow machine may take its time.
func gc(n int) {
	n += ran
	smash(20)
	runtime.GC()
	for i := 0; i < 2000 && (ran < n || i < 2); i++ {
		time.Sleep(2 * time.Millisecond)
	}
}

type S struct {
	v int
	p *int
}

func (s *S) String() string { return fmt.Sprint("S", s.v) }

var saved *S
var count int

//go:noinline
func resurrect() {
	s := &S{v: 7}
	runtime.SetFinalizer(s, func(x *S) { saved = x; count++; ran++ })
}

//go:noinline
func iface() {
	s := &S{v: 9}
	runtime.SetFinalizer(s, func(x fmt.Stringer) (int, string, [5]int) { log = append(log, x.String()); ran++; return 1, "x", [5]int{} })
	t := &S{v: 10}
	runtime.SetFinalizer(t, func(x any) { log = append(log, fmt.Sprint(x)); ran++ })
	u := &S{v: 11}
	runtime.SetFinalizer(u, func(x *S) { log = append(log, "no") })
	runtime.SetFinalizer(u, nil)
	runtime.SetFinalizer(u, (*S).fin)
}
func (s *S) fin() { log = append(log, "method"); ran++ }

func main() {
	chain()
	cycle()
	for i := 0; i < 5; i++ {
		gc(min(1, 3-min(i, 3)))
		fmt.Println(i, log)
	}
	resurrect()
	gc(1)
	fmt.Println(saved, count)
	saved = nil
	gc(0)
	fmt.Println(saved, count)
	log = nil
	iface()
	gc(3)
	fmt.Println(len(log), runtime.NumGoroutine())
	var keep *S = &S{v: 1}
	runtime.SetFinalizer(keep, func(*S) { log = append(log, "kept") })
	gc(0)
	runtime.KeepAlive(keep)
	fmt.Println(len(log))
	runtime.SetFinalizer(&log, func(x *[]string) {})
	runtime.SetFinalizer(&struct{}{}, func(x *struct{}) {})
}
