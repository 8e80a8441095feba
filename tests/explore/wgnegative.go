// finds: sync: negative WaitGroup counter
package main

import (
	"fmt"
	"sync"
)

// Both who finishes and who gives up may say Done for the same task.
func main() {
	var wg sync.WaitGroup
	finished := false
	wg.Add(1)
	end := make(chan bool)
	finish := func() {
		if !finished {
			finished = true
			wg.Done()
		}
		end <- true
	}
	go finish()
	go finish()
	<-end
	<-end
	wg.Wait()
	fmt.Println("end")
}
