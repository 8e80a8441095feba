package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	c.Signal()
	d := *c
	try("copied", func() { d.Signal() })
	try("copied", func() { d.Broadcast() })
	try("copied", func() { mu.Lock(); defer mu.Unlock(); d.Wait() })
	try("negative", func() { var wg sync.WaitGroup; wg.Add(1); wg.Add(-2) })

	// used again before the waiter has returned
	var wg sync.WaitGroup
	wg.Add(1)
	res := make(chan any)
	go func() {
		defer func() { res <- recover() }()
		wg.Wait()
	}()
	time.Sleep(time.Millisecond) // until that one waits
	wg.Done()
	wg.Add(1)
	if r := <-res; r != nil && r != "sync: WaitGroup is reused before previous Wait has returned" { // nil: it returned in time
		fmt.Println("reused:", r)
	}

	// Goexit in WaitGroup.Go, and in a Once
	var wg2 sync.WaitGroup
	wg2.Go(runtime.Goexit)
	wg2.Wait()
	var once sync.Once
	wg2.Go(func() { once.Do(runtime.Goexit) })
	wg2.Wait()
	once.Do(func() { fmt.Println("not called") })

	// RWMutex and nil channels of every kind
	var rw sync.RWMutex
	rw.RLock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
	var n chan int
	select {
	case n <- 1:
	case <-n:
	default:
		fmt.Println("nil channels never", len(n), cap(n))
	}
	try("close", func() { close(n) })
	try("make", func() { k := -1; _ = make(chan int, k) })
	for runtime.NumGoroutine() > 1 { // some have yet to return
		runtime.Gosched()
	}
	runtime.GOMAXPROCS(4)
	fmt.Println(runtime.GOMAXPROCS(2), runtime.GOMAXPROCS(0), runtime.NumGoroutine())
}
