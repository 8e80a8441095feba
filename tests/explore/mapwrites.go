// finds: concurrent map
package main

import (
	"fmt"
	"sync"
)

// Two writers, each of which makes the map grow.
func main() {
	m := map[int]int{}
	var wg sync.WaitGroup
	for g := range 2 {
		wg.Go(func() {
			for i := range 20 {
				m[g*100+i] = i
			}
		})
	}
	wg.Wait()
	fmt.Println(len(m))
}
