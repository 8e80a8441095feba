// finds: all goroutines are asleep - deadlock!
package main

import (
	"fmt"
	"sync"
)

// The condition is looked at without the lock, so a Signal can come between the look and the Wait.
func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	ready := false
	done := make(chan bool)
	go func() {
		if !ready {
			mu.Lock()
			c.Wait()
			mu.Unlock()
		}
		done <- true
	}()
	go func() {
		mu.Lock()
		ready = true
		c.Signal()
		mu.Unlock()
	}()
	<-done
	fmt.Println("end")
}
