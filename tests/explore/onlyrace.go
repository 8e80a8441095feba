// finds: data race
// flags: -race
package main

import (
	"fmt"
	"sync"
)

// Whatever the order the output is the same; the race is there all the same.
func main() {
	n := 0
	var wg sync.WaitGroup
	wg.Go(func() { n = 1 })
	wg.Go(func() { n = 1 })
	wg.Wait()
	fmt.Println(n)
}
