// 3.2: appends through many collections never fail.
package main

import (
	"fmt"
	"runtime"
)

var heap []int // what a function keeps to itself may begin in its frame

func main() {
	done := make(chan bool)
	go func() {
		for i := 0; i < 50; i++ {
			runtime.GC()
			runtime.Gosched()
		}
		close(done)
	}()
	failures, rounds := 0, 0
	for stop := false; !stop; {
		select {
		case <-done:
			stop = true
		default:
		}
		var s []int
		for i := 0; i < 10000; i++ {
			s = append(s, i)
		}
		if len(s) != 10000 || s[9999] != 9999 || cap(s) < 10000 {
			failures++
		}
		rounds++
		runtime.Gosched()
	}
	var caps []int
	s := heap[:0:0]
	for i := 0; i < 5000; i++ {
		if s = append(s, i); len(caps) == 0 || cap(s) != caps[len(caps)-1] {
			caps = append(caps, cap(s))
		}
	}
	heap = s
	fmt.Println(failures, rounds > 0, caps)
}
