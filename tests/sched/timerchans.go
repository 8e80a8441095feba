// Timers after Go 1.23: nothing stale after Stop and Reset, channels without a buffer to see, all kinds of durations.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	// Go 1.23: channels of timers hold nothing stale after Stop and Reset
	t := time.NewTimer(time.Millisecond)
	time.Sleep(5 * time.Millisecond)
	fmt.Println(t.Stop(), len(t.C), cap(t.C))
	select {
	case <-t.C:
		fmt.Println("stale")
	default:
		fmt.Println("nothing")
	}
	t.Reset(time.Millisecond)
	time.Sleep(5 * time.Millisecond)
	fmt.Println(t.Reset(time.Hour))
	select {
	case <-t.C:
		fmt.Println("stale")
	default:
		fmt.Println("nothing")
	}
	fmt.Println(t.Reset(-5), len(t.C))
	<-t.C
	fmt.Println(t.Stop())
	// AfterFunc
	var n atomic.Int32
	f := time.AfterFunc(time.Hour, func() { n.Add(1) })
	fmt.Println(f.C == nil, f.Reset(0), f.Stop() || true)
	for range 100 {
		if n.Load() > 0 {
			break
		}
		f.Reset(time.Microsecond)
		time.Sleep(time.Millisecond)
	}
	fmt.Println(n.Load() > 0)
	var wg sync.WaitGroup
	wg.Add(100)
	for i := range 100 {
		time.AfterFunc(time.Duration(i%7-3)*time.Microsecond, wg.Done)
	}
	wg.Wait()
	// huge and negative
	h := time.NewTimer(1<<63 - 1)
	fmt.Println(h.Stop())
	h = time.NewTimer(-1 << 63)
	<-h.C
	time.Sleep(-5)
	select {
	case <-time.After(-1):
		fmt.Println("at once")
	case <-time.After(1<<63 - 1):
		fmt.Println("never")
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		time.NewTicker(0)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		time.NewTicker(time.Second).Reset(-1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var z time.Timer
		z.Stop()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var z time.Timer
		z.Reset(1)
	}()
	fmt.Println(time.Tick(0) == nil, time.Tick(-1) == nil)
	// a slow reader of a ticker gets one tick at most
	k := time.NewTicker(time.Millisecond)
	time.Sleep(10 * time.Millisecond)
	<-k.C
	select {
	case <-k.C:
		fmt.Println("two at once?")
	default:
	}
	k.Stop()
	time.Sleep(3 * time.Millisecond)
	fmt.Println(len(k.C))
	k.Reset(time.Millisecond)
	a := <-k.C
	b := <-k.C
	fmt.Println(b.After(a))
	k.Stop()
	// concurrent Stop and Reset
	for range 200 {
		var fired atomic.Int32
		t := time.AfterFunc(time.Microsecond, func() { fired.Add(1) })
		stopped := t.Stop()
		time.Sleep(20 * time.Microsecond)
		if stopped && fired.Load() != 0 {
			fmt.Println("stopped and fired")
		}
	}
	// order of equal deadlines from one goroutine
	ch := make(chan int, 10)
	for i := range 3 {
		time.AfterFunc(time.Duration(i+1)*3*time.Millisecond, func() { ch <- i })
	}
	fmt.Println(<-ch, <-ch, <-ch)
}
