package main

import (
	"fmt"
	"sync"
	"time"
)

type queue struct {
	mu       sync.Mutex
	notEmpty *sync.Cond
	notFull  *sync.Cond
	items    []int
	max      int
}

func newQueue(max int) *queue {
	q := &queue{max: max}
	q.notEmpty = sync.NewCond(&q.mu)
	q.notFull = sync.NewCond(&q.mu)
	return q
}

func (q *queue) put(v int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == q.max {
		q.notFull.Wait()
	}
	q.items = append(q.items, v)
	q.notEmpty.Signal()
}

func (q *queue) get() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 {
		q.notEmpty.Wait()
	}
	v := q.items[0]
	q.items = q.items[1:]
	q.notFull.Signal()
	return v
}

func main() {
	q := newQueue(3)
	var wg sync.WaitGroup
	for p := 0; p < 4; p++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 250; i++ {
				q.put(p*1000 + i)
			}
		}()
	}
	sums := make(chan int)
	for c := 0; c < 5; c++ {
		go func() {
			s := 0
			for i := 0; i < 200; i++ {
				s += q.get()
			}
			sums <- s
		}()
	}
	total := 0
	for c := 0; c < 5; c++ {
		total += <-sums
	}
	wg.Wait()
	fmt.Println(total, len(q.items))

	var mu sync.Mutex
	c := sync.NewCond(&mu)
	ready, woken := false, 0
	for i := 0; i < 10; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			for !ready {
				c.Wait()
			}
			woken++
			mu.Unlock()
		}()
	}
	time.Sleep(2 * time.Millisecond)
	mu.Lock()
	ready = true
	c.Broadcast()
	mu.Unlock()
	wg.Wait()
	fmt.Println(woken)

	// Once
	var once sync.Once
	n := 0
	for i := 0; i < 10; i++ {
		wg.Go(func() { once.Do(func() { time.Sleep(time.Millisecond); n++ }) })
	}
	wg.Wait()
	fmt.Println(n)
	var o2 sync.Once
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		o2.Do(func() { panic("in once") })
	}()
	o2.Do(func() { fmt.Println("not again") })
	f := sync.OnceFunc(func() { fmt.Println("once func") })
	f()
	f()
	pf := sync.OnceFunc(func() { panic("always") })
	for i := 0; i < 2; i++ {
		func() {
			defer func() { fmt.Println("recovered", recover()) }()
			pf()
		}()
	}
	// Map
	var m sync.Map
	for i := 0; i < 5; i++ {
		m.Store(i, i*i)
	}
	v, ok := m.Load(3)
	fmt.Println(v, ok)
	fmt.Println(m.LoadOrStore(3, 1))
	fmt.Println(m.LoadOrStore("k", 1))
	fmt.Println(m.LoadAndDelete("k"))
	fmt.Println(m.Swap(1, "x"))
	fmt.Println(m.CompareAndSwap(1, "x", "y"), m.CompareAndDelete(2, 5))
	m.Delete(0)
	cnt := 0
	m.Range(func(k, v any) bool { cnt++; return true })
	fmt.Println(cnt)
	m.Clear()
	_, ok = m.Load(3)
	fmt.Println(ok)
	// Pool
	p := sync.Pool{New: func() any { return new(int) }}
	x := p.Get().(*int)
	*x = 5
	p.Put(x)
	_ = p.Get().(*int)
	func() {
		defer func() { fmt.Println(recover()) }()
		var wg sync.WaitGroup
		wg.Done()
	}()
}
