// finds: all goroutines are asleep - deadlock!
package main

import (
	"fmt"
	"sync"
)

// A reader that reads again while a writer waits.
func main() {
	var rw sync.RWMutex
	n := 0
	var wg sync.WaitGroup
	wg.Go(func() {
		rw.RLock()
		defer rw.RUnlock()
		func() {
			rw.RLock()
			defer rw.RUnlock()
			_ = n
		}()
	})
	wg.Go(func() {
		rw.Lock()
		n++
		rw.Unlock()
	})
	wg.Wait()
	fmt.Println(n)
}
