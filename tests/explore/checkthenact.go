// finds: other output
package main

import (
	"fmt"
	"sync"
)

// The check and the act are each locked, not together.
type cache struct {
	mu sync.Mutex
	m  map[string]int
}

func (c *cache) get(k string, make func() int) int {
	c.mu.Lock()
	v, ok := c.m[k]
	c.mu.Unlock()
	if !ok {
		v = make()
		c.mu.Lock()
		c.m[k] = v
		c.mu.Unlock()
	}
	return v
}

func main() {
	c := cache{m: map[string]int{}}
	made := 0
	var mu sync.Mutex
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			c.get("k", func() int { mu.Lock(); defer mu.Unlock(); made++; return 7 })
		})
	}
	wg.Wait()
	fmt.Println("made", made)
}
