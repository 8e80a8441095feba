// finds: all goroutines are asleep - deadlock!
package main

import (
	"errors"
	"fmt"
	"sync"
)

var mu sync.Mutex
var broken bool

func work() error {
	mu.Lock()
	if broken {
		return errors.New("broken") // and the lock is kept
	}
	mu.Unlock()
	return nil
}

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { work() })
	wg.Go(func() { work(); work() })
	wg.Go(func() { broken = true; broken = false })
	wg.Wait()
	fmt.Println("end")
}
