// A bounded queue on two condition variables, and one over a read lock.
package main

import (
	"fmt"
	"sync"
)

type Queue[T any] struct {
	mu                sync.Mutex
	notEmpty, notFull *sync.Cond
	buf               []T
	max               int
	closed            bool
}

func New[T any](n int) *Queue[T] {
	q := &Queue[T]{max: n}
	q.notEmpty = sync.NewCond(&q.mu)
	q.notFull = sync.NewCond(&q.mu)
	return q
}
func (q *Queue[T]) Put(v T) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.buf) == q.max && !q.closed {
		q.notFull.Wait()
	}
	if q.closed {
		return false
	}
	q.buf = append(q.buf, v)
	q.notEmpty.Signal()
	return true
}
func (q *Queue[T]) Get() (v T, ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.buf) == 0 && !q.closed {
		q.notEmpty.Wait()
	}
	if len(q.buf) == 0 {
		return v, false
	}
	v = q.buf[0]
	q.buf = q.buf[1:]
	q.notFull.Signal()
	return v, true
}
func (q *Queue[T]) Close() {
	q.mu.Lock()
	q.closed = true
	q.mu.Unlock()
	q.notEmpty.Broadcast()
	q.notFull.Broadcast()
}

func main() {
	q := New[int](3)
	var prod, cons sync.WaitGroup
	total := make(chan int, 10)
	for c := range 4 {
		cons.Go(func() {
			s := 0
			for {
				v, ok := q.Get()
				if !ok {
					break
				}
				s += v
			}
			total <- s
			_ = c
		})
	}
	for p := range 5 {
		prod.Go(func() {
			for i := range 200 {
				q.Put(p*1000 + i)
			}
		})
	}
	prod.Wait()
	q.Close()
	cons.Wait()
	sum := 0
	for range 4 {
		sum += <-total
	}
	fmt.Println(sum, q.Put(1))
	var rw sync.RWMutex
	c := sync.NewCond(rw.RLocker())
	n := 0
	var wg sync.WaitGroup
	for range 5 {
		wg.Go(func() {
			rw.RLock()
			for n == 0 {
				c.Wait()
			}
			rw.RUnlock()
		})
	}
	rw.Lock()
	n = 1
	rw.Unlock()
	c.Broadcast()
	wg.Wait()
	func() {
		defer func() { fmt.Println(recover()) }()
		d := *c
		d.L = c.L
		d.Signal()
	}()
}
