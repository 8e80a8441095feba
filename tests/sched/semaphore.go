// A weighted semaphore whose waiters give up with their contexts.
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
	w := waiter{n, make(chan struct{})}
	e := s.waiters.PushBack(w)
	s.mu.Unlock()
	select {
	case <-ctx.Done():
		s.mu.Lock()
		defer s.mu.Unlock()
		select {
		case <-w.ready:
			s.cur -= n
			s.notify()
		default:
			front := s.waiters.Front() == e
			s.waiters.Remove(e)
			if front && s.size > s.cur {
				s.notify()
			}
		}
		return ctx.Err()
	case <-w.ready:
		return nil
	}
}
func (s *Weighted) Release(n int64) {
	s.mu.Lock()
	s.cur -= n
	if s.cur < 0 {
		s.mu.Unlock()
		panic("semaphore: released more than held")
	}
	s.notify()
	s.mu.Unlock()
}
func (s *Weighted) notify() {
	for {
		e := s.waiters.Front()
		if e == nil {
			break
		}
		w := e.Value.(waiter)
		if s.size-s.cur < w.n {
			break
		}
		s.cur += w.n
		s.waiters.Remove(e)
		close(w.ready)
	}
}

func main() {
	s := &Weighted{size: 10}
	ctx := context.Background()
	var mu sync.Mutex
	held, peak := int64(0), int64(0)
	var wg sync.WaitGroup
	for i := range 50 {
		wg.Go(func() {
			n := int64(i%4 + 1)
			s.Acquire(ctx, n)
			mu.Lock()
			held += n
			peak = max(peak, held)
			mu.Unlock()
			time.Sleep(time.Microsecond * time.Duration(i))
			mu.Lock()
			held -= n
			mu.Unlock()
			s.Release(n)
		})
	}
	wg.Wait()
	fmt.Println(peak <= 10, held, s.cur)
	s.Acquire(ctx, 10)
	c, cancel := context.WithTimeout(ctx, 5*time.Millisecond)
	fmt.Println(s.Acquire(c, 1), s.waiters.Len())
	cancel()
	c, cancel = context.WithCancel(ctx)
	cancel()
	fmt.Println(s.Acquire(c, 11))
	s.Release(10)
	func() {
		defer func() { fmt.Println(recover()) }()
		s.Release(1)
	}()
	crowd := &Weighted{size: 10} // many whose time is up while they wait
	given, late, most := 0, 0, int64(0)
	held = 0
	for i := range 300 {
		wg.Go(func() {
			n := int64(i%5 + 1)
			c, stop := context.WithTimeout(ctx, time.Duration(1+i%7)*500*time.Microsecond)
			defer stop()
			err := crowd.Acquire(c, n)
			mu.Lock()
			if err != nil {
				late++
				mu.Unlock()
				return
			}
			held += n
			most = max(most, held)
			given++
			mu.Unlock()
			time.Sleep(50 * time.Microsecond)
			mu.Lock()
			held -= n
			mu.Unlock()
			crowd.Release(n)
		})
	}
	wg.Wait()
	fmt.Println(most <= 10, given+late, held, crowd.cur, crowd.waiters.Len(), given > 0)
}
