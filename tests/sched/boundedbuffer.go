package main

import (
	"context"
	"fmt"
	"math/rand"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// Bounded buffers: with sync.Cond, with semaphores of channels, with RWMutex and
// snapshots; many producers and consumers, closing, timeouts; readers that starve nobody.
type Buffer[T any] struct {
	mu              sync.Mutex
	notFull, notEmp *sync.Cond
	items           []T
	cap             int
	closed          bool
	waits           [2]int
}

func New[T any](n int) *Buffer[T] {
	b := &Buffer[T]{cap: n}
	b.notFull, b.notEmp = sync.NewCond(&b.mu), sync.NewCond(&b.mu)
	return b
}

func (b *Buffer[T]) Put(v T) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	for len(b.items) == b.cap && !b.closed {
		b.waits[0]++
		b.notFull.Wait()
	}
	if b.closed {
		return false
	}
	b.items = append(b.items, v)
	if len(b.items) > b.cap {
		panic("overfull")
	}
	b.notEmp.Signal()
	return true
}

func (b *Buffer[T]) Get(ctx context.Context) (v T, ok bool) {
	stop := context.AfterFunc(ctx, func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.notEmp.Broadcast()
	})
	defer stop()
	b.mu.Lock()
	defer b.mu.Unlock()
	for len(b.items) == 0 && !b.closed && ctx.Err() == nil {
		b.waits[1]++
		b.notEmp.Wait()
	}
	if len(b.items) == 0 {
		return v, false
	}
	v = b.items[0]
	b.items = slices.Delete(b.items, 0, 1)
	b.notFull.Signal()
	return v, true
}

func (b *Buffer[T]) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	b.notFull.Broadcast()
	b.notEmp.Broadcast()
}

type sem chan struct{}

func (s sem) P() { s <- struct{}{} }
func (s sem) V() { <-s }

func main() {
	const producers, consumers, each = 50, 7, 40
	b := New[[2]int](5)
	var pg, cg sync.WaitGroup
	for p := range producers {
		pg.Go(func() {
			for i := range each {
				if !b.Put([2]int{p, i}) {
					fmt.Println("closed too early")
				}
				if rand.Intn(10) == 0 {
					runtime.Gosched()
				}
			}
		})
	}
	var mu sync.Mutex
	last := map[int]int{}
	var got, disorder atomic.Int64
	for range consumers {
		cg.Go(func() {
			for {
				v, ok := b.Get(context.Background())
				if !ok {
					return
				}
				got.Add(1)
				mu.Lock()
				last[v[0]] += v[1]
				mu.Unlock()
			}
		})
	}
	pg.Wait()
	b.Close()
	cg.Wait()
	for _, s := range last {
		if s != each*(each-1)/2 {
			disorder.Add(1)
		}
	}
	fmt.Println(got.Load(), len(last), disorder.Load(), b.Put([2]int{}))

	// one producer, one consumer: in order
	c := New[int](3)
	go func() {
		for i := range 1000 {
			c.Put(i)
		}
		c.Close()
	}()
	n, inOrder := 0, true
	for {
		v, ok := c.Get(context.Background())
		if !ok {
			break
		}
		inOrder = inOrder && v == n
		n++
	}
	fmt.Println(n, inOrder)

	// nobody produces
	e := New[string](1)
	var wg sync.WaitGroup
	var timeouts atomic.Int32
	for i := range 10 {
		wg.Go(func() {
			ctx, cancel := context.WithTimeout(context.Background(), time.Duration(i)*200*time.Microsecond)
			defer cancel()
			if _, ok := e.Get(ctx); !ok {
				timeouts.Add(1)
			}
		})
	}
	wg.Wait()
	fmt.Println(timeouts.Load())
	e.Put("x")
	fmt.Println(e.Get(context.Background()))
	go e.Close()
	fmt.Println(e.Get(context.Background()))

	// a semaphore that holds, weighted by taking several in turn
	s := make(sem, 3)
	var in, most atomic.Int32
	var one sync.Mutex
	for i := range 30 {
		wg.Go(func() {
			w := i%3 + 1
			one.Lock()
			for range w {
				s.P()
			}
			one.Unlock()
			if k := in.Add(int32(w)); k > most.Load() {
				most.Store(k)
			}
			runtime.Gosched()
			in.Add(int32(-w))
			for range w {
				s.V()
			}
		})
	}
	wg.Wait()
	fmt.Println(most.Load() <= 3, in.Load(), len(s))

	// readers all the time, and writers that must get through
	var rw sync.RWMutex
	version, reads := 0, 0
	stop := make(chan struct{})
	var rg sync.WaitGroup
	var torn atomic.Int32
	shadow := 0
	for range 8 {
		rg.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				rw.RLock()
				if version != shadow {
					torn.Add(1)
				}
				runtime.Gosched()
				rw.RUnlock()
			}
		})
	}
	for range 100 {
		rw.Lock()
		version++
		runtime.Gosched()
		shadow++
		reads++
		rw.Unlock()
	}
	close(stop)
	rg.Wait()
	fmt.Println(version, torn.Load(), reads)
}
