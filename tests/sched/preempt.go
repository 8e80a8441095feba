package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func main() {
	var stop, n atomic.Int32
	for i := 0; i < 3; i++ {
		go func() {
			n.Add(1)
			for stop.Load() == 0 { // no call, no channel
			}
			n.Add(-1)
		}()
	}
	go func() {
		n.Add(1)
		for stop.Load() == 0 {
			fib(12)
		}
		n.Add(-1)
	}()
	for n.Load() < 4 {
	}
	fmt.Println("all run")
	stop.Store(1)
	for n.Load() > 0 {
		time.Sleep(time.Millisecond)
	}
	fmt.Println("all ended")
}
