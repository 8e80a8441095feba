package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type job struct{ id, n int }
type result struct {
	id  int
	sum int
}

func worker(jobs <-chan job, results chan<- result, wg *sync.WaitGroup) {
	defer wg.Done()
	for j := range jobs {
		s := 0
		for i := 1; i <= j.n; i++ {
			s += i
		}
		results <- result{j.id, s}
	}
}

func main() {
	jobs := make(chan job)
	results := make(chan result, 3)
	var wg sync.WaitGroup
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go worker(jobs, results, &wg)
	}
	go func() {
		for i := 0; i < 40; i++ {
			jobs <- job{i, i * 10}
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	got := make([]int, 40)
	for r := range results {
		got[r.id] = r.sum
	}
	fmt.Println(got)

	// WaitGroup.Go and a counter
	var n atomic.Int64
	var m int
	var mu sync.Mutex
	var g sync.WaitGroup
	for i := 0; i < 100; i++ {
		g.Go(func() {
			for k := 0; k < 100; k++ {
				n.Add(1)
				mu.Lock()
				m++
				mu.Unlock()
			}
		})
	}
	g.Wait()
	fmt.Println(n.Load(), m)

	// a pool with cancellation
	ctx, cancel := context.WithCancel(context.Background())
	var started, stopped atomic.Int32
	var cg sync.WaitGroup
	for i := 0; i < 5; i++ {
		cg.Add(1)
		go func() {
			defer cg.Done()
			started.Add(1)
			<-ctx.Done()
			stopped.Add(1)
		}()
	}
	for started.Load() < 5 {
		time.Sleep(time.Millisecond)
	}
	cancel()
	cg.Wait()
	fmt.Println(started.Load(), stopped.Load(), ctx.Err(), context.Cause(ctx))

	// first error wins
	ctx2, cancel2 := context.WithCancelCause(context.Background())
	var eg sync.WaitGroup
	for i := 0; i < 3; i++ {
		eg.Go(func() {
			if i == 1 {
				cancel2(errors.New("worker 1 failed"))
				return
			}
			<-ctx2.Done()
		})
	}
	eg.Wait()
	fmt.Println(ctx2.Err(), context.Cause(ctx2))
}
