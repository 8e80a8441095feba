// finds: nothing
// flags: -race
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	queue := 0
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			for queue == 0 {
				c.Wait()
			}
			queue--
		})
	}
	wg.Go(func() {
		for range 2 {
			mu.Lock()
			queue++
			c.Signal()
			mu.Unlock()
		}
	})
	wg.Wait()
	fmt.Println(queue)
}
