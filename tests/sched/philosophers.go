package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	const n = 5
	var forks [n]sync.Mutex
	var meals [n]int
	var wg sync.WaitGroup
	for i := 0; i < n; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			a, b := i, (i+1)%n
			if a > b {
				a, b = b, a
			}
			for k := 0; k < 200; k++ {
				forks[a].Lock()
				runtime.Gosched()
				forks[b].Lock()
				meals[i]++
				runtime.Gosched()
				forks[b].Unlock()
				forks[a].Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(meals)

	// readers and writers
	var rw sync.RWMutex
	shared, bad := 0, 0
	for i := 0; i < 10; i++ {
		wg.Add(2)
		go func() {
			defer wg.Done()
			for k := 0; k < 100; k++ {
				rw.Lock()
				v := shared
				runtime.Gosched()
				shared = v + 1
				rw.Unlock()
			}
		}()
		go func() {
			defer wg.Done()
			for k := 0; k < 100; k++ {
				rw.RLock()
				v := shared
				runtime.Gosched()
				if v != shared {
					bad++
				}
				rw.RUnlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(shared, bad, rw.TryLock(), rw.TryRLock())
	rw.Unlock()
	fmt.Println(rw.TryRLock(), rw.TryLock())
	rw.RLocker().Unlock()
	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
}
