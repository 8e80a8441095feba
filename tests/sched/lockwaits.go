// A lock that is hogged is still had by others; a waiting writer keeps new
// readers out; writers do not starve readers.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	// A goroutine that hogs the lock cannot starve another for long.
	var mu sync.Mutex
	var stop atomic.Bool
	hogs := 0
	go func() {
		for !stop.Load() {
			mu.Lock()
			t := time.Now()
			for time.Since(t) < 100*time.Microsecond {
			}
			hogs++
			mu.Unlock()
		}
	}()
	time.Sleep(2 * time.Millisecond)
	for range 10 {
		t := time.Now()
		mu.Lock()
		if time.Since(t) > time.Second {
			fmt.Println("starved")
		}
		mu.Unlock()
	}
	stop.Store(true)
	fmt.Println(mu.TryLock() || true)
	// A waiting writer keeps new readers out.
	var rw sync.RWMutex
	rw.RLock()
	var order []string
	var om sync.Mutex
	note := func(s string) { om.Lock(); order = append(order, s); om.Unlock() }
	var wg sync.WaitGroup
	wg.Go(func() { rw.Lock(); note("writer"); rw.Unlock() })
	for rw.TryRLock() { // until the writer waits
		rw.RUnlock()
		runtime.Gosched()
	}
	wg.Go(func() { rw.RLock(); note("reader"); rw.RUnlock() })
	time.Sleep(2 * time.Millisecond)
	note("first")
	fmt.Println(rw.TryLock(), rw.TryRLock())
	rw.RUnlock()
	wg.Wait()
	fmt.Println(order)
	// Writers do not starve readers either.
	stop.Store(false)
	for range 2 {
		wg.Go(func() {
			for !stop.Load() {
				rw.Lock()
				rw.Unlock()
			}
		})
	}
	for range 100 {
		rw.RLock()
		rw.RUnlock()
	}
	stop.Store(true)
	wg.Wait()
	fmt.Println("done")
	defer func() { fmt.Println("not recovered", recover()) }()
	rw.RUnlock()
}
