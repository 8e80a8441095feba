// finds: index out of range
package main

import (
	"fmt"
	"time"
)

// The caller gives up after a while and takes the buffer back; the worker may
// still be at it.
func main() {
	buf := make([]int, 4)
	done := make(chan bool, 1)
	go func() {
		for i := range 4 {
			time.Sleep(time.Millisecond)
			buf[i] = i
		}
		done <- true
	}()
	select {
	case <-done:
	case <-time.After(20 * time.Millisecond):
		buf = nil
	}
	time.Sleep(10 * time.Millisecond)
	fmt.Println(len(buf) > 0 || true)
}
