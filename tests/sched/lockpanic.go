package main

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"time"
)

// Panics, and Goexit, while locks are held: a lock stays as it was, deferred
// unlocking happens, and those who wait go on.
func attempt(f func()) (r any) {
	defer func() { r = recover() }()
	f()
	return nil
}

func main() {
	var mu sync.Mutex
	fmt.Println(attempt(func() { mu.Lock(); panic("held") }), mu.TryLock())
	mu.Unlock()
	fmt.Println(attempt(func() { mu.Lock(); defer mu.Unlock(); panic("released") }), mu.TryLock())

	// others wait for the lock of the one that panics
	got := make(chan int, 3)
	started := make(chan bool)
	for i := range 3 {
		go func() {
			started <- true
			mu.Lock()
			defer mu.Unlock()
			got <- i
		}()
		<-started
	}
	time.Sleep(time.Millisecond)
	fmt.Println(attempt(func() {
		defer mu.Unlock()
		var p *int
		*p = 1
	}))
	n := <-got + <-got + <-got
	fmt.Println(n)

	// readers and a writer
	var rw sync.RWMutex
	fmt.Println(attempt(func() { rw.RLock(); panic("reading") }))
	fmt.Println(rw.TryLock(), rw.TryRLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock())
	done := make(chan any)
	go func() {
		defer func() { done <- recover() }()
		defer rw.RUnlock()
		rw.RLock()
		var m map[string]int
		m["x"] = 1
	}()
	rw.Unlock()
	fmt.Println(<-done)
	rw.Lock()
	rw.Unlock()

	// Goexit
	var wg sync.WaitGroup
	wg.Go(func() {
		mu.Lock()
		defer mu.Unlock()
		runtime.Goexit()
	})
	wg.Wait()
	mu.Lock()
	mu.Unlock()

	// a Once whose function panics has run; OnceFunc panics again
	var once sync.Once
	fmt.Println(attempt(func() { once.Do(func() { panic("once") }) }))
	once.Do(func() { fmt.Println("never") })
	f := sync.OnceFunc(func() { panic("again") })
	fmt.Println(attempt(f), attempt(f))
	v := sync.OnceValue(func() int { panic(fmt.Sprint("value")) })
	fmt.Println(attempt(func() { v() }), attempt(func() { v() }))

	// in Wait of a Cond, by whoever wakes it
	c := sync.NewCond(&mu)
	go func() {
		defer func() { done <- recover() }()
		mu.Lock()
		defer mu.Unlock()
		c.Wait()
		panic("woken")
	}()
	for {
		time.Sleep(time.Millisecond)
		c.Broadcast()
		select {
		case r := <-done:
			fmt.Println(r)
		default:
			continue
		}
		break
	}
	mu.Lock()
	mu.Unlock()

	// in a pool's New, a map's Range, a context's AfterFunc
	p := sync.Pool{New: func() any { panic("new") }}
	fmt.Println(attempt(func() { p.Get() }))
	var m sync.Map
	m.Store(1, 2)
	fmt.Println(attempt(func() { m.Range(func(k, v any) bool { panic(k) }) }))
	m.Store(1, 3)
	fmt.Println(m.Load(1))
	ctx, cancel := context.WithCancel(context.Background())
	context.AfterFunc(ctx, func() {
		defer func() { done <- recover() }()
		panic(context.Cause(ctx))
	})
	cancel()
	fmt.Println(<-done)
}
