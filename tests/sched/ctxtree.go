// A tree of 121 contexts: values, causes, AfterFunc, WithoutCancel, deadlines; nothing is left when the root is cancelled.
package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"
)

type key struct{ n int }

func main() {
	base := runtime.NumGoroutine()
	root, cancel := context.WithCancelCause(context.WithValue(context.Background(), key{1}, "one"))
	var all []context.Context
	var grow func(c context.Context, d int)
	var mu sync.Mutex
	counts := map[string]int{}
	var wg sync.WaitGroup
	grow = func(c context.Context, d int) {
		all = append(all, c)
		wg.Go(func() {
			<-c.Done()
			mu.Lock()
			counts[fmt.Sprint(c.Err(), " / ", context.Cause(c))]++
			mu.Unlock()
		})
		if d == 0 {
			return
		}
		a, _ := context.WithCancel(c)
		grow(a, d-1)
		b := context.WithValue(c, key{d + 10}, d)
		grow(b, d-1)
		t, _ := context.WithTimeoutCause(c, time.Hour, errors.New("an hour"))
		grow(t, d-1)
	}
	grow(root, 4)
	leaf := all[len(all)-1]
	fmt.Println(len(all), leaf.Value(key{1}), leaf.Value(key{13}), leaf.Value(key{99}))
	stops := 0
	stop := context.AfterFunc(leaf, func() { mu.Lock(); stops += 100; mu.Unlock() })
	fmt.Println(stop(), stop())
	ran := make(chan bool)
	context.AfterFunc(leaf, func() { close(ran) })
	cancel(errors.New("enough"))
	wg.Wait()
	<-ran
	fmt.Println(counts, stops)
	cancel(errors.New("again"))
	fmt.Println(context.Cause(root))
	w := context.WithoutCancel(leaf)
	_, has := w.Deadline()
	fmt.Println(w.Err(), w.Done() == nil, has, w.Value(key{1}))
	d, c2 := context.WithDeadlineCause(context.Background(), time.Now().Add(-time.Second), errors.New("late"))
	fmt.Println(d.Err(), context.Cause(d))
	c2()
	d, c2 = context.WithTimeout(context.Background(), time.Millisecond)
	<-d.Done()
	fmt.Println(d.Err(), errors.Is(d.Err(), context.DeadlineExceeded))
	c2()
	fmt.Println(fmt.Sprint(context.WithValue(context.TODO(), key{1}, "v")))
	for runtime.NumGoroutine() > base {
		runtime.Gosched()
	}
	fmt.Println("no leak")
}
