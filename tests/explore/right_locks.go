// finds: nothing
// flags: -race
package main

import (
	"fmt"
	"sync"
)

func main() {
	n := 0
	var mu sync.Mutex
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			n++
		})
	}
	wg.Wait()
	fmt.Println(n)
}
