// finds: data race
// flags: -race
package main

import (
	"fmt"
	"sync"
)

// Two writers of keys that are there, which only the race detector sees.
func main() {
	m := map[int]int{0: 0, 1: 0}
	var wg sync.WaitGroup
	for g := range 2 {
		wg.Go(func() {
			for i := range 20 {
				m[g] = i
			}
		})
	}
	wg.Wait()
	fmt.Println(len(m))
}
