// One call for all who ask for the same key at the same time, errors and panics too.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

type call[V any] struct {
	wg       sync.WaitGroup
	v        V
	err      error
	dups     int
	panicked any
}
type Flight[K comparable, V any] struct {
	mu sync.Mutex
	m  map[K]*call[V]
}

func (f *Flight[K, V]) Do(k K, fn func() (V, error)) (v V, err error, shared bool) {
	f.mu.Lock()
	if f.m == nil {
		f.m = make(map[K]*call[V])
	}
	if c, ok := f.m[k]; ok {
		c.dups++
		f.mu.Unlock()
		c.wg.Wait()
		if c.panicked != nil {
			panic(c.panicked)
		}
		return c.v, c.err, true
	}
	c := new(call[V])
	c.wg.Add(1)
	f.m[k] = c
	f.mu.Unlock()
	func() {
		defer func() {
			if r := recover(); r != nil {
				c.panicked = r
			}
			f.mu.Lock()
			delete(f.m, k)
			f.mu.Unlock()
			c.wg.Done()
		}()
		c.v, c.err = fn()
	}()
	if c.panicked != nil {
		panic(c.panicked)
	}
	return c.v, c.err, c.dups > 0
}

func main() {
	var f Flight[string, int]
	var calls atomic.Int32
	release := make(chan bool)
	var wg sync.WaitGroup
	var started atomic.Int32
	res := make([]int, 10)
	for i := range res {
		wg.Add(1)
		go func() {
			defer wg.Done()
			started.Add(1)
			v, _, _ := f.Do("k", func() (int, error) { calls.Add(1); <-release; return 42, nil })
			res[i] = v
		}()
	}
	for {
		f.mu.Lock()
		c := f.m["k"]
		ok := c != nil && c.dups == 9
		f.mu.Unlock()
		if ok {
			break
		}
		runtime.Gosched()
	}
	close(release)
	wg.Wait()
	fmt.Println(calls.Load(), res)
	_, err, shared := f.Do("e", func() (int, error) { return 0, errors.New("no") })
	fmt.Println(err, shared)
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		f.Do("p", func() (int, error) { panic("boom") })
	}()
	v, _, _ := f.Do("p", func() (int, error) { return 5, nil })
	fmt.Println(v)
}
