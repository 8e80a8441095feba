package main

import (
	"fmt"
	"runtime"
)

func try(what string, f func()) {
	defer func() {
		r := recover()
		_, isrt := r.(runtime.Error)
		fmt.Println(what+":", r, isrt)
	}()
	f()
}

func main() {
	c := make(chan int, 2)
	c <- 1
	c <- 2
	close(c)
	for i := 0; i < 3; i++ {
		v, ok := <-c
		fmt.Println(v, ok, len(c), cap(c))
	}
	try("send", func() { c <- 1 })
	try("close", func() { close(c) })
	var n chan int
	try("close nil", func() { close(n) })
	fmt.Println(len(n), cap(n))
	size := -1
	try("make", func() { _ = make(chan int, size) })
	big := 1 << 60
	try("make big", func() { _ = make(chan [8]int, big) })

	// a blocked sender panics when the channel is closed
	d := make(chan string)
	out := make(chan any)
	go func() {
		defer func() { out <- recover() }()
		d <- "never"
	}()
	for i := 0; i < 10; i++ {
		runtime.Gosched()
	}
	close(d)
	fmt.Println(<-out)
	// in a select too
	e, f := make(chan string), make(chan string)
	go func() {
		defer func() { out <- recover() }()
		select {
		case e <- "never":
		case <-f:
		}
	}()
	for i := 0; i < 10; i++ {
		runtime.Gosched()
	}
	close(e)
	fmt.Println(<-out)
	// blocked receivers get zeroes
	g := make(chan []int)
	for i := 0; i < 3; i++ {
		go func() {
			v, ok := <-g
			out <- fmt.Sprint(v == nil, ok)
		}()
	}
	for i := 0; i < 10; i++ {
		runtime.Gosched()
	}
	close(g)
	fmt.Println(<-out, <-out, <-out)
	// Goexit runs deferred calls, recover sees nothing
	go func() {
		defer func() { out <- "after goexit" }()
		defer func() { fmt.Println("recover:", recover()) }()
		func() {
			defer fmt.Println("inner")
			runtime.Goexit()
		}()
		fmt.Println("not reached")
	}()
	fmt.Println(<-out)
	// a recovered panic in a goroutine
	go func() {
		defer func() { out <- recover() }()
		var p *int
		*p = 1
	}()
	fmt.Println(<-out)
	// go with arguments evaluated now, methods, builtins, closures
	x := 1
	go func(a int) { out <- a }(x)
	x = 2
	fmt.Println(<-out)
	t := T{5}
	go t.send(out)
	t.n = 6
	fmt.Println(<-out)
	var i sender = &t
	go i.send2(out, "z")
	fmt.Println(<-out)
	q := make(chan int)
	go close(q)
	_, ok := <-q
	for runtime.NumGoroutine() > 1 { // the one that closed may not have ended
		runtime.Gosched()
	}
	fmt.Println(ok, runtime.NumGoroutine())
}

type T struct{ n int }

func (t T) send(c chan any)             { c <- t.n }
func (t *T) send2(c chan any, s string) { c <- fmt.Sprint(t.n, s) }

type sender interface{ send2(chan any, string) }
