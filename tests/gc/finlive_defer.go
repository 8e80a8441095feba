// What a function with defers no longer uses is garbage, and what its deferred calls and its results need is not.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type T struct {
	n    int
	next *T
}

var global *T
var sum int
var freed = make(chan int, 10)

//go:noinline
func make1(n int) *T {
	t := &T{n: n, next: &T{n: n + 100}}
	runtime.SetFinalizer(t, func(t *T) { freed <- t.n })
	return t
}

// Waits until the finalizer of what nobody holds has run.
func collect() {
	for range 500 {
		runtime.GC()
		select {
		case n := <-freed:
			fmt.Println("freed", n)
			return
		case <-time.After(10 * time.Millisecond):
		}
	}
	fmt.Println("nothing was freed")
}

func churn() {
	for range 50 {
		_ = fmt.Sprint(make([]*T, 100), "x")
	}
	runtime.GC()
}

func dead() {
	defer func() { fmt.Println("deferred", recover()) }()
	global = make1(1)
	churn()
	t := global
	sum += t.n
	global = nil
	collect()
}

func results() (r *T, s string) {
	keep := make1(2)
	defer func() {
		churn()
		fmt.Println("deferred", recover(), r.n, keep.n, s)
		r = r.next
	}()
	r, s = make1(3), fmt.Sprint("te", "xt")
	churn()
	var z *T
	z.n = 1
	return nil, ""
}

func array() (sum int) {
	var a [4]*T
	for i := range a {
		a[i] = &T{n: i}
	}
	p := &T{n: 7}
	defer func() {
		churn()
		e := recover()
		for _, t := range a {
			sum += t.n
		}
		fmt.Println("deferred", e)
	}()
	defer fmt.Println("argument", p.n)
	defer p.show()
	p = nil
	churn()
	panic("over")
}

func (t *T) show() {
	churn()
	fmt.Println("method", t.n)
}

func loop() {
	for i := range 3 {
		t := &T{n: i}
		defer func() {
			churn()
			fmt.Println("loop", t.n)
		}()
		churn()
	}
}

func main() {
	dead()
	r, s := results()
	churn()
	fmt.Println(r.n, s)
	fmt.Println(array())
	loop()
}
