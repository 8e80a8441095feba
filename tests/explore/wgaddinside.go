// finds: other output
package main

import (
	"fmt"
	"sync"
)

// Add comes too late: Wait may have returned before the goroutine began.
func main() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	n := 0
	ready := make(chan bool, 3)
	for range 3 {
		go func() {
			ready <- true
			wg.Add(1)
			mu.Lock()
			n++
			mu.Unlock()
			wg.Done()
		}()
	}
	for range 3 {
		<-ready
	}
	wg.Wait()
	mu.Lock()
	fmt.Println(n)
	mu.Unlock()
}
