// A ticker that is always due while all others sleep: the goroutine of the next tick is the one that has just ended, often at the moment it is asked to give way.
// seeds: no, it is the clock that matters
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.NewTicker(1)
	k := time.NewTicker(1)
	for range 150 {
		time.Sleep(10 * time.Millisecond)
		select {
		case <-t.C:
		case <-k.C:
		}
	}
	fmt.Println("done")
}
