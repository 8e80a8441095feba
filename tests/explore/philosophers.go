// finds: all goroutines are asleep - deadlock!
package main

import (
	"fmt"
	"sync"
)

func main() {
	const n = 3
	var forks [n]sync.Mutex
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			forks[i].Lock()
			forks[(i+1)%n].Lock()
			forks[(i+1)%n].Unlock()
			forks[i].Unlock()
		})
	}
	wg.Wait()
	fmt.Println("all ate")
}
