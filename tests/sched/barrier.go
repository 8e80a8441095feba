// A barrier of Broadcast, turns by Signal, a Cond on the reading side of an
// RWMutex, a copied Cond.
package main

import (
	"fmt"
	"sync"
)

type barrier struct {
	mu   sync.Mutex
	c    *sync.Cond
	n    int
	want int
	gen  int
}

func (b *barrier) wait() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	gen := b.gen
	if b.n++; b.n == b.want {
		b.n = 0
		b.gen++
		b.c.Broadcast()
		return gen
	}
	for gen == b.gen {
		b.c.Wait()
	}
	return gen
}

func main() {
	b := &barrier{want: 10}
	b.c = sync.NewCond(&b.mu)
	var wg sync.WaitGroup
	var mu sync.Mutex
	sum := make([]int, 100)
	for range 10 {
		wg.Go(func() {
			for r := range 100 {
				if g := b.wait(); g != r {
					panic(fmt.Sprint("round ", g, " not ", r))
				}
				mu.Lock()
				sum[r]++
				for k := range r {
					if sum[k] != 10 {
						panic("somebody is behind")
					}
				}
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(b.gen, sum[0], sum[99])
	// Signal wakes in order of waiting.
	var m sync.Mutex
	c := sync.NewCond(&m)
	var order []int
	turn := 0
	for i := range 5 {
		wg.Go(func() {
			m.Lock()
			for turn != i {
				c.Wait()
			}
			turn++
			c.Signal()
			m.Unlock()
		})
		_ = order
	}
	wg.Go(func() { // signal may reach the wrong one: broadcast until done
		for {
			m.Lock()
			if turn == 5 {
				m.Unlock()
				return
			}
			c.Broadcast()
			m.Unlock()
		}
	})
	wg.Wait()
	fmt.Println(turn)
	rw := sync.RWMutex{}
	rc := sync.NewCond(rw.RLocker())
	ready := false
	for range 4 {
		wg.Go(func() {
			rc.L.Lock()
			for !ready {
				rc.Wait()
			}
			rc.L.Unlock()
		})
	}
	rw.Lock()
	ready = true
	rw.Unlock()
	rc.Broadcast()
	wg.Go(func() { rc.Broadcast() })
	wg.Wait()
	defer func() { fmt.Println(recover()) }()
	c2 := *c
	c2.L = &m
	c2.Signal()
}
