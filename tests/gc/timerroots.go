// Timers are found by the collector while the heap of timers changes: some
// fire, some are stopped, some begin anew during a mark. A collection at every
// allocation, each marking all timers, is quadratic: then there are fewer.
package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

type cell struct {
	n    int
	next *cell
}

var (
	fired = make(chan *cell, 30000)
	sink  []*cell
)

//go:noinline
func start(i int, d time.Duration) *time.Timer {
	c := &cell{i, &cell{n: 2 * i}}
	return time.AfterFunc(d, func() { fired <- c })
}

func garbage(n int) {
	for range n {
		sink = nil
		for j := range 200 {
			sink = append(sink, &cell{n: j})
		}
	}
}

func main() {
	n := 20000
	if strings.Contains(os.Getenv("GODEBUG"), "gcstress=1") {
		n = 1000
	}
	var held []*time.Timer
	for i := range n {
		t := start(i, time.Duration(i*7919%n)*time.Microsecond)
		if i%4 == 0 {
			held = append(held, t)
		}
		if i%100 == 0 {
			garbage(2)
		}
	}
	for i := 0; i < n/2; i++ {
		start(100000, time.Hour)
	}
	stopped := 0
	for i, t := range held {
		if i%2 == 0 && t.Stop() {
			stopped++
		}
		if i%50 == 0 {
			garbage(5)
		}
	}
	sum, wrong := 0, 0
	for range n - stopped {
		c := <-fired
		if c.next == nil || c.next.n != 2*c.n {
			wrong++
		}
		sum++
		if sum%50 == 0 {
			garbage(1)
		}
	}
	fmt.Println(sum+stopped == n, wrong)
}
