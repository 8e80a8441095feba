// Finalizers that keep their object alive, allocate and collect, block, and start goroutines. Each step waits for what must come, so no time matters.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type object struct {
	id   int
	next *object
	b    []byte
}

var (
	saved []*object
	runs  = make(chan int, 100)
)

//go:noinline
func finalized(id int, f func(*object)) {
	runtime.SetFinalizer(&object{id: id, b: make([]byte, 100)}, f)
}

// Collects until some finalizer has sent what it did.
func next() int {
	for {
		runtime.GC()
		select {
		case v := <-runs:
			return v
		case <-time.After(time.Millisecond):
		}
	}
}

func none() bool {
	for i := 0; i < 5; i++ {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	return len(runs) == 0
}

//go:noinline
func cycle() {
	a, b := &object{id: 1}, &object{id: 2}
	a.next, b.next = b, a
	runtime.SetFinalizer(a, func(*object) { runs <- -1 })
}

//go:noinline
func chain() {
	a, b, c := &object{id: 1}, &object{id: 2}, &object{id: 3}
	a.next, b.next = b, c
	for _, x := range []*object{c, a, b} {
		runtime.SetFinalizer(x, func(t *object) { runs <- t.id })
	}
}

func main() {
	n := 0
	var again func(t *object)
	again = func(t *object) {
		n++
		if n < 3 {
			runtime.SetFinalizer(t, again)
		} else {
			saved = append(saved, t)
		}
		runs <- n
	}
	finalized(1, again)
	fmt.Println(next(), next(), next())
	fmt.Println("kept:", none(), saved[0].id, len(saved[0].b))
	saved = nil
	fmt.Println("not once more:", none())

	finalized(2, func(*object) {
		var all [][]byte
		for i := 0; i < 1000; i++ {
			all = append(all, make([]byte, 10000))
		}
		runtime.GC()
		runs <- len(all)
	})
	fmt.Println("allocated", next())

	block, blocked := make(chan int), make(chan int)
	finalized(3, func(*object) { close(blocked); <-block; runs <- 3 })
	for open := true; open; {
		runtime.GC()
		select {
		case <-blocked:
			open = false
		case <-time.After(time.Millisecond):
		}
	}
	finalized(4, func(*object) { runs <- 4 })
	fmt.Println("others wait:", none())
	close(block)
	fmt.Println(next(), next())

	finalized(5, func(t *object) { go func() { runs <- t.id }() })
	fmt.Println(next())
	cycle()
	fmt.Println("a cycle is never found:", none())
	chain()
	fmt.Println(next(), next(), next())
}
