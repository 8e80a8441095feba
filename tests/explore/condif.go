// finds: index out of range
package main

import (
	"fmt"
	"sync"
)

// Woken, a waiter must look again: another may have been quicker.
func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	var queue []int
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			if len(queue) == 0 {
				c.Wait()
			}
			_ = queue[0]
			queue = queue[1:]
		})
	}
	wg.Go(func() {
		for i := range 2 {
			mu.Lock()
			queue = append(queue, i)
			c.Broadcast()
			mu.Unlock()
		}
	})
	wg.Wait()
	fmt.Println(len(queue))
}
