package main

import (
	"fmt"
	"runtime"
	"time"
)

type T struct {
	n int
	p *T
}

var (
	gate = make(chan bool)
	ran  = make(chan int, 100)
)

//go:noinline
func drop(n int, f func(*T)) {
	runtime.SetFinalizer(&T{n: n}, f)
}

//go:noinline
func smash(n int) int {
	var a [32]*T
	for i := range a {
		a[i] = nil
	}
	if n == 0 {
		return len(a)
	}
	return smash(n-1) + len(a)
}

func collect() {
	smash(10)
	runtime.GC()
	time.Sleep(10 * time.Millisecond)
}

// A finalizer that waits holds up the others, and nothing else; one that
// allocates and collects, one that sets itself anew.
func main() {
	drop(1, func(t *T) { <-gate; ran <- t.n })
	collect()
	drop(2, func(t *T) { ran <- t.n })
	drop(3, func(t *T) {
		var all [][]byte
		for i := range 1000 {
			all = append(all, make([]byte, i*10))
		}
		runtime.GC()
		ran <- t.n + len(all)
	})
	collect()
	fmt.Println(len(ran), runtime.NumGoroutine())
	gate <- true
	sum := 0
	for range 3 {
		sum += <-ran
	}
	fmt.Println(sum)

	times := 0
	var again func(t *T)
	again = func(t *T) {
		times++
		if times < 3 {
			runtime.SetFinalizer(t, again)
		}
		ran <- times
	}
	drop(4, again)
	for i := 0; i < 5; i++ {
		collect()
	}
	for len(ran) > 0 {
		fmt.Println(<-ran)
	}

	drop(5, func(t *T) { ran <- t.n; runtime.Goexit() })
	collect()
	fmt.Println(<-ran)
}
