// Timers of the longest and of negative durations, ten thousand of them,
// tickers without an interval.
package main

import (
	"fmt"
	"math"
	"runtime"
	"time"
)

func main() {
	const far = time.Duration(math.MaxInt64)
	t := time.NewTimer(far)
	u := time.AfterFunc(far, func() { fmt.Println("never") })
	k := time.NewTicker(far)
	select {
	case <-t.C:
	case <-k.C:
	case <-time.After(far):
	case <-time.After(3 * time.Millisecond):
		fmt.Println("soon")
	}
	fmt.Println(t.Stop(), u.Stop(), t.Stop())
	k.Reset(time.Millisecond)
	a, b := <-k.C, <-k.C
	fmt.Println(b.After(a))
	k.Stop()
	for _, d := range []time.Duration{math.MinInt64, -1, 0} {
		<-time.NewTimer(d).C
		time.Sleep(d)
		<-time.After(d)
	}
	go time.Sleep(far)
	runtime.Gosched()
	fmt.Println(runtime.NumGoroutine())
	ts := make([]*time.Timer, 10000)
	for i := range ts {
		ts[i] = time.NewTimer(time.Duration(i) * time.Hour)
	}
	n := 0
	for i := len(ts) - 1; i >= 0; i -= 2 {
		if ts[i].Stop() {
			n++
		}
	}
	ts[2].Reset(time.Microsecond)
	<-ts[2].C
	<-ts[0].C
	fmt.Println(n)
	for _, d := range []time.Duration{0, -5} {
		func() {
			defer func() { fmt.Println(recover()) }()
			time.NewTicker(d)
		}()
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		k.Reset(0)
	}()
	fmt.Println(time.Tick(0) == nil, time.Tick(-1) == nil)
	<-time.Tick(time.Microsecond)
}
