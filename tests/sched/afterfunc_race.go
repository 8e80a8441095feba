// Stop and Reset of AfterFunc timers against their calls: each start is
// either stopped or called.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	// Stop says whether it prevented the call: calls + stops = starts.
	var calls, stops atomic.Int64
	var wg sync.WaitGroup
	for w := range 8 {
		wg.Go(func() {
			for i := range 500 {
				t := time.AfterFunc(time.Duration(i*w%40)*time.Microsecond, func() { calls.Add(1) })
				if i%3 == 0 {
					time.Sleep(time.Duration(i%30) * time.Microsecond)
				}
				if t.Stop() {
					stops.Add(1)
				}
			}
		})
	}
	wg.Wait()
	time.Sleep(10 * time.Millisecond)
	fmt.Println(calls.Load()+stops.Load())
	// Reset while running.
	calls.Store(0)
	stops.Store(0)
	t := time.AfterFunc(time.Hour, func() { calls.Add(1) })
	for i := range 1000 {
		if t.Reset(time.Duration(i%50) * time.Microsecond) {
			stops.Add(1)
		}
		if i%7 == 0 {
			time.Sleep(60 * time.Microsecond)
		}
	}
	time.Sleep(5 * time.Millisecond)
	fmt.Println(calls.Load()+stops.Load(), t.Stop())
	// A timer that resets itself.
	n := 0
	done := make(chan bool)
	var self *time.Timer
	self = time.AfterFunc(time.Hour, func() {
		if n++; n == 20 {
			close(done)
			return
		}
		self.Reset(10 * time.Microsecond)
	})
	self.Reset(0)
	<-done
	fmt.Println(n, self.C == nil)
	// Channel timers under concurrent Reset: exactly one value per expiry seen.
	ct := time.NewTimer(time.Hour)
	got := 0
	for range 200 {
		ct.Reset(0)
		<-ct.C
		got++
		select {
		case <-ct.C:
			fmt.Println("second value")
		default:
		}
	}
	fmt.Println(got)
}
