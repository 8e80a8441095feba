// Goroutines that have not begun keep what their functions captured.
package main

import (
	"fmt"
	"runtime"
)

var sink []*[4]int

func main() {
	sum := make(chan int, 100)
	for i := range 100 {
		p := &[4]int{i, i, i, i}
		go func() { runtime.Gosched(); sum <- p[0] + p[1] + p[2] + p[3] }()
	}
	for range 2 {
		runtime.GC()
		for i := range 10000 {
			sink = append(sink, &[4]int{-i, -i, -i, -i})
		}
	}
	n := 0
	for range 100 {
		n += <-sum
	}
	fmt.Println(n)
}
