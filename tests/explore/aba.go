// finds: other output
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// Compare-and-swap sees the same value again and does not notice what happened in between.
func main() {
	var top atomic.Int32
	top.Store(1)
	next := []int32{0, 2, 0}
	var wg sync.WaitGroup
	wg.Go(func() {
		t := top.Load()
		n := next[t]
		top.CompareAndSwap(t, n)
	})
	wg.Go(func() {
		top.Store(0)
		next[1] = 0
		top.Store(1)
	})
	wg.Wait()
	fmt.Println(top.Load() == 2 && next[1] == 0)
}
