// finds: negative WaitGroup counter
package main

import (
	"fmt"
	"sync"
	"time"
)

// Sleeps of the same length end in any order.
func main() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	first := ""
	for _, name := range []string{"a", "b"} {
		wg.Add(1)
		go func() {
			time.Sleep(time.Millisecond)
			mu.Lock()
			if first == "" {
				first = name
			}
			mu.Unlock()
			wg.Done()
		}()
	}
	wg.Wait()
	if first == "a" {
		wg.Done()
	}
	fmt.Println("ok")
}
