// Leaks seen through NumGoroutine and Stack; pipes, iterators and contexts that leave none.
package main

import (
	"context"
	"fmt"
	"io"
	"iter"
	"runtime"
	"strings"
	"sync"
	"time"
)

func settle(n int) bool {
	for range 1000 {
		if runtime.NumGoroutine() <= n {
			return true
		}
		time.Sleep(50 * time.Microsecond)
	}
	return false
}

func main() {
	base := runtime.NumGoroutine()
	fmt.Println(base)
	// a leak is seen
	c := make(chan int)
	for range 5 {
		go func() { <-c }()
	}
	fmt.Println(runtime.NumGoroutine()-base, settle(base))
	close(c)
	fmt.Println(settle(base))
	// pipes, iterators, contexts leave nothing
	r, w := io.Pipe()
	go func() {
		for i := range 3 {
			fmt.Fprintf(w, "line %d\n", i)
		}
		w.CloseWithError(io.ErrUnexpectedEOF)
	}()
	b, err := io.ReadAll(r)
	fmt.Printf("%q %v\n", b, err)
	next, stop := iter.Pull(func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	})
	next()
	v, ok := next()
	stop()
	_, ok2 := next()
	fmt.Println(v, ok, ok2)
	ctx, cancel := context.WithCancel(context.Background())
	out := make(chan int)
	for i := range 3 {
		go func() {
			for {
				select {
				case out <- i:
				case <-ctx.Done():
					return
				}
			}
		}()
	}
	seen := map[int]bool{}
	for len(seen) < 3 {
		seen[<-out] = true
	}
	cancel()
	fmt.Println(settle(base))
	// stacks name what is blocked
	var wg sync.WaitGroup
	wg.Add(1)
	go blockedHere(&wg)
	wg.Wait()
	for range 100 {
		runtime.Gosched()
	}
	buf := make([]byte, 1<<16)
	s := string(buf[:runtime.Stack(buf, true)])
	fmt.Println(strings.Contains(s, "main.blockedHere"), strings.Contains(s, "[chan receive (nil chan)]"), strings.Contains(s, "created by main.main"))
	// a pull that panics
	func() {
		defer func() { fmt.Println(recover()) }()
		next, stop := iter.Pull2(func(yield func(int, string) bool) { yield(1, "a"); panic("inside") })
		defer stop()
		fmt.Println(next())
		next()
	}()
	fmt.Println(runtime.NumGoroutine() - base)
}

func blockedHere(wg *sync.WaitGroup) {
	var never chan int
	wg.Done()
	<-never
}
