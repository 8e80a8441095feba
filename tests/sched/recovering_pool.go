// Workers that turn every kind of panic into an error, and ones that end themselves.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
)

type job struct{ id, n int }
type result struct {
	id  int
	v   int
	err error
}

func work(j job) (r result) {
	r.id = j.id
	defer func() {
		switch e := recover().(type) {
		case nil:
		case runtime.Error:
			r.err = fmt.Errorf("job %d: runtime: %w", j.id, e)
		case error:
			r.err = fmt.Errorf("job %d: %w", j.id, e)
		default:
			r.err = fmt.Errorf("job %d: %v", j.id, e)
		}
	}()
	a := []int{1, 2, 3}
	var m map[string]int
	var p *job
	var ch chan int
	switch j.n % 10 {
	case 1:
		r.v = a[j.n+2]
	case 2:
		m["x"] = 1
	case 3:
		r.v = p.n
	case 4:
		r.v = 10 / (j.n - j.n)
	case 5:
		panic(errors.New("own error"))
	case 6:
		panic(fmt.Sprint("text ", j.id))
	case 7:
		var e any = j
		r.v = len(e.(fmt.Stringer).String())
	case 8:
		close(ch)
	case 9:
		a = a[j.n:1]
	default:
		r.v = j.n * j.n
	}
	return
}

func main() {
	jobs, results := make(chan job), make(chan result)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for j := range jobs {
				results <- work(j)
			}
		})
	}
	go func() {
		for i := range 30 {
			jobs <- job{i, i}
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	out := make([]result, 30)
	for r := range results {
		out[r.id] = r
	}
	for _, r := range out {
		fmt.Println(r.id, r.v, r.err)
	}
	// a worker that ends itself by Goexit still counts down
	var wg2 sync.WaitGroup
	n := 0
	var mu sync.Mutex
	for range 3 {
		wg2.Go(func() { defer func() { mu.Lock(); n++; mu.Unlock(); fmt.Println(recover()) }(); runtime.Goexit() })
	}
	wg2.Wait()
	fmt.Println(n)
}
