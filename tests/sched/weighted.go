// A weighted semaphore whose waiters give up; at the end it panics while its
// lock is free.
package main

import (
	"container/list"
	"context"
	"fmt"
	"sync"
	"time"
)

type waiter struct {
	n     int64
	ready chan struct{}
}
type Weighted struct {
	size, cur int64
	mu        sync.Mutex
	waiters   list.List
}

func (s *Weighted) Acquire(ctx context.Context, n int64) error {
	s.mu.Lock()
	select {
	case <-ctx.Done():
		s.mu.Unlock()
		return ctx.Err()
	default:
	}
	if s.size-s.cur >= n && s.waiters.Len() == 0 {
		s.cur += n
		s.mu.Unlock()
		return nil
	}
	if n > s.size {
		s.mu.Unlock()
		<-ctx.Done()
		return ctx.Err()
	}
	ready := make(chan struct{})
	e := s.waiters.PushBack(waiter{n, ready})
	s.mu.Unlock()
	select {
	case <-ctx.Done():
		s.mu.Lock()
		select {
		case <-ready:
			s.cur -= n
			s.notify()
		default:
			front := s.waiters.Front() == e
			s.waiters.Remove(e)
			if front && s.size > s.cur {
				s.notify()
			}
		}
		s.mu.Unlock()
		return ctx.Err()
	case <-ready:
		return nil
	}
}
func (s *Weighted) Release(n int64) {
	s.mu.Lock()
	if s.cur -= n; s.cur < 0 {
		s.mu.Unlock()
		panic("semaphore: released more than held")
	}
	s.notify()
	s.mu.Unlock()
}
func (s *Weighted) notify() {
	for {
		next := s.waiters.Front()
		if next == nil {
			return
		}
		w := next.Value.(waiter)
		if s.size-s.cur < w.n {
			return
		}
		s.cur += w.n
		s.waiters.Remove(next)
		close(w.ready)
	}
}

func main() {
	s := &Weighted{size: 10}
	ctx := context.Background()
	var wg sync.WaitGroup
	var mu sync.Mutex
	var held, most int64
	given, late := 0, 0
	for i := range 300 {
		wg.Go(func() {
			n := int64(i%5 + 1)
			c, stop := context.WithTimeout(ctx, time.Duration(1+i%7)*500*time.Microsecond)
			defer stop()
			if err := s.Acquire(c, n); err != nil {
				mu.Lock()
				late++
				mu.Unlock()
				return
			}
			mu.Lock()
			held += n
			most = max(most, held)
			given++
			mu.Unlock()
			time.Sleep(50 * time.Microsecond)
			mu.Lock()
			held -= n
			mu.Unlock()
			s.Release(n)
		})
	}
	wg.Wait()
	fmt.Println(most <= 10, given+late, held, s.cur, s.waiters.Len(), given > 0)
	c, stop := context.WithTimeout(ctx, time.Millisecond)
	defer stop()
	fmt.Println(s.Acquire(c, 11), s.Acquire(ctx, 10), s.cur)
	s.Release(10)
	s.Release(1)
}
