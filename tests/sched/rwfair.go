// Who gets a RWMutex; locks and panics; a mutex that starves nobody.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	// a waiting writer goes before readers that come later
	var rw sync.RWMutex
	rw.RLock()
	var order []string
	var mu sync.Mutex
	say := func(s string) { mu.Lock(); order = append(order, s); mu.Unlock() }
	var wg sync.WaitGroup
	wg.Go(func() { rw.Lock(); say("writer"); rw.Unlock() })
	for rw.TryRLock() { // until the writer waits
		rw.RUnlock()
		runtime.Gosched()
	}
	wg.Go(func() { rw.RLock(); say("reader"); rw.RUnlock() })
	for range 100 {
		runtime.Gosched()
	}
	say("held")
	rw.RUnlock()
	wg.Wait()
	fmt.Println(order)
	// readers share
	var now, peak atomic.Int32
	gate := make(chan bool)
	for range 5 {
		wg.Go(func() {
			rw.RLock()
			defer rw.RUnlock()
			if n := now.Add(1); n == 5 {
				peak.Store(n)
				close(gate)
			}
			<-gate
		})
	}
	wg.Wait()
	fmt.Println(peak.Load(), rw.TryLock(), rw.TryLock(), rw.TryRLock())
	rw.Unlock()
	// starvation: a goroutine that takes the lock again and again does not shut others out
	var m sync.Mutex
	var stop atomic.Bool
	wg.Go(func() {
		for !stop.Load() {
			m.Lock()
			time.Sleep(100 * time.Microsecond)
			m.Unlock()
		}
	})
	for range 5 {
		time.Sleep(100 * time.Microsecond)
		m.Lock()
		m.Unlock()
	}
	stop.Store(true)
	wg.Wait()
	fmt.Println("not starved")
	// many readers and writers keep an invariant
	a, b := 0, 0
	bad := 0
	for i := range 20 {
		wg.Go(func() {
			for range 50 {
				if i%4 == 0 {
					rw.Lock()
					a++
					runtime.Gosched()
					b++
					rw.Unlock()
				} else {
					rw.RLock()
					if a != b {
						bad++
					}
					rw.RUnlock()
				}
			}
		})
	}
	wg.Wait()
	fmt.Println(a, b, bad)
	var r sync.Locker = rw.RLocker()
	r.Lock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
	rw.RUnlock()
	r.Unlock()
	// lock held over panics
	func() {
		defer func() { fmt.Println(recover(), m.TryLock()); m.Unlock() }()
		m.Lock()
		defer m.Unlock()
		panic("in the lock")
	}()
	func() {
		defer func() { recover() }()
		m.Lock()
		panic("left locked")
	}()
	fmt.Println(m.TryLock())
	var wg2 sync.WaitGroup
	func() {
		defer func() { fmt.Println(recover()) }()
		wg2.Done()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var wg sync.WaitGroup
		wg.Add(-1)
	}()
}
