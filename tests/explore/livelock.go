// finds: does not end within
package main

import (
	"fmt"
	"sync/atomic"
)

// Waits for a value that may have come and gone.
func main() {
	var phase atomic.Int32
	done := make(chan bool)
	go func() {
		if phase.Load() != 3 {
			for phase.Load() != 1 {
			}
		}
		done <- true
	}()
	go func() {
		for i := int32(1); i <= 3; i++ {
			phase.Store(i)
		}
		done <- true
	}()
	<-done
	<-done
	fmt.Println("end")
}
