// Coroutines of iter.Pull: switches are calls, ended ones are gone at once, whatever the schedule.
package main

import (
	"fmt"
	"iter"
	"runtime"
	"strings"
)

func upTo(n int, ended *int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer func() { *ended++ }()
		for i := range n {
			*ended += 0 // what both sides use needs no lock
			if !yield(i) {
				return
			}
		}
	}
}

func merge(a, b iter.Seq[int]) iter.Seq[int] {
	return func(yield func(int) bool) {
		nextA, stopA := iter.Pull(a)
		defer stopA()
		nextB, stopB := iter.Pull(b)
		defer stopB()
		x, okA := nextA()
		y, okB := nextB()
		for okA || okB {
			if okA && (!okB || x <= y) {
				if !yield(x) {
					return
				}
				x, okA = nextA()
			} else {
				if !yield(y) {
					return
				}
				y, okB = nextB()
			}
		}
	}
}

// tree walks by coroutines of coroutines.
func tree(depth int) iter.Seq[int] {
	return func(yield func(int) bool) {
		if depth == 0 {
			yield(1)
			return
		}
		for range 2 {
			next, stop := iter.Pull(tree(depth - 1))
			for v, ok := next(); ok; v, ok = next() {
				if !yield(v) {
					stop()
					return
				}
			}
			stop()
		}
	}
}

func main() {
	go func() { // somebody else who wants to run
		for {
			runtime.Gosched()
		}
	}()
	base := runtime.NumGoroutine()
	ended := 0
	var all []string
	for v := range merge(upTo(5, &ended), merge(upTo(3, &ended), upTo(4, &ended))) {
		all = append(all, fmt.Sprint(v))
	}
	fmt.Println(strings.Join(all, " "), ended, runtime.NumGoroutine()-base)

	sum := 0
	for v := range tree(6) {
		sum += v
	}
	fmt.Println(sum, runtime.NumGoroutine()-base)

	// stopped before it began, in its midst, twice
	next, stop := iter.Pull(upTo(9, &ended))
	fmt.Println(runtime.NumGoroutine() - base)
	stop()
	stop()
	fmt.Println(runtime.NumGoroutine() - base)
	next, stop = iter.Pull(upTo(9, &ended))
	next()
	stop()
	fmt.Println(ended, runtime.NumGoroutine()-base)

	// another goroutine goes on with it
	next, stop = iter.Pull(upTo(6, &ended))
	done := make(chan int)
	go func() {
		a, _ := next()
		b, _ := next()
		done <- a*10 + b
	}()
	fmt.Println(<-done)
	fmt.Println(next())
	stop()

	// it waits for a channel meanwhile
	c := make(chan int)
	next, stop = iter.Pull(func(yield func(int) bool) {
		for v := range c {
			if !yield(v) {
				return
			}
		}
	})
	go func() {
		for i := range 3 {
			c <- i * i
		}
		close(c)
	}()
	for v, ok := next(); ok; v, ok = next() {
		fmt.Print(v, " ")
	}
	fmt.Println(next())
	stop()

	// Goexit and panics come out at next, and at stop
	exited := make(chan string, 1)
	go func() {
		defer func() { exited <- fmt.Sprint("exited ", recover()) }()
		next, stop := iter.Pull(func(yield func(int) bool) { runtime.Goexit() })
		defer stop()
		next()
		fmt.Println("not reached")
	}()
	fmt.Println(<-exited)
	_, stop = iter.Pull(func(yield func(int) bool) {
		defer func() { panic("late") }()
		yield(1)
	})
	stop()
	next, stop = iter.Pull(func(yield func(int) bool) {
		defer func() { panic("late") }()
		yield(1)
	})
	next()
	func() {
		defer func() { fmt.Println(recover()) }()
		stop()
	}()
	next, stop = iter.Pull(func(yield func(int) bool) { next() })
	func() {
		defer func() { fmt.Println(recover()) }()
		next()
	}()
	for runtime.NumGoroutine() > base {
		runtime.Gosched()
	}
	fmt.Println(next())
}
