// A deadlock of every reason to wait there is.
package main

import (
	"sync"
	"time"
)

type T struct{ mu sync.Mutex }

func (t *T) lock()      { t.mu.Lock() }
func recv(c chan int)   { <-c }
func send(c chan<- int) { c <- 1 }
func sel(a, b chan int) {
	select {
	case <-a:
	case b <- 2:
	}
}
func empty() { select {} }

func main() {
	t := new(T)
	t.mu.Lock()
	var rw sync.RWMutex
	rw.Lock()
	var wg sync.WaitGroup
	wg.Add(1)
	var m sync.Mutex
	cond := sync.NewCond(&m)
	var once sync.Once
	c := make(chan int)
	go t.lock()
	go func() { rw.RLock() }()
	go func() { rw.Lock() }()
	go wg.Wait()
	go func() { m.Lock(); cond.Wait() }()
	go recv(c)
	go func() { var n chan int; recv(n) }()
	go func() { var n chan int; send(n) }()
	go sel(nil, nil)
	go sel(make(chan int), make(chan int))
	go empty()
	go func() { once.Do(func() { once.Do(func() {}) }) }()
	go func() {
		for range make(chan int) {
		}
	}()
	time.Sleep(time.Millisecond)
	send(make(chan int))
}
