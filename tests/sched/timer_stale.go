// After Stop and Reset nothing is received that a timer sent before, wherever
// goroutines lose their turn; sending takes no goroutine.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func spin(n int) (s int) {
	for i := range n {
		s += i
	}
	return s
}

func main() {
	stale, most := 0, 0
	tick := time.NewTicker(time.Nanosecond)
	timer := time.NewTimer(time.Nanosecond)
	stop := make(chan bool)
	go func() {
		for {
			select {
			case <-stop:
				return
			default:
				spin(50)
			}
		}
	}()
	for i := range 300 {
		tick.Reset(time.Nanosecond)
		timer.Reset(time.Nanosecond)
		runtime.Gosched()
		most = max(most, runtime.NumGoroutine())
		spin(i)
		tick.Reset(time.Hour)
		timer.Stop()
		runtime.Gosched()
		spin(200)
		runtime.Gosched()
		select {
		case <-tick.C:
			stale++
		case <-timer.C:
			stale++
		default:
		}
	}
	close(stop)
	fmt.Println(stale, most)
}
