package main

import (
	"fmt"
	"os"
	"runtime"
	"sync"
	"time"
)

type node struct{ l, r *node }

func tree(n int) *node {
	if n == 0 {
		return &node{}
	}
	return &node{tree(n - 1), tree(n - 1)}
}

var keep []*node

func worker(in, out chan int) {
	for x := range in {
		keep[x%len(keep)] = tree(6)
		out <- x
	}
}

func main() {
	keep = make([]*node, 300)
	in, out := make(chan int), make(chan int)
	for i := 0; i < 3; i++ {
		go worker(in, out)
	}
	go func() {
		for i := 0; i < 3000; i++ {
			in <- i
		}
		close(in)
	}()
	for i := 0; i < 3000; i++ {
		<-out
	}
	var mu sync.Mutex
	var wg sync.WaitGroup
	mu.Lock()
	wg.Add(1)
	go func() { defer wg.Done(); mu.Lock() }()
	time.Sleep(time.Millisecond)
	mu.Unlock()
	wg.Wait()
	go func() { select {} }()
	go func() { select { case <-out: case <-make(chan int): } }()
	runtime.Gosched()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(m.NumGC)
	os.Exit(7)
}
