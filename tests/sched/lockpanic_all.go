package main

import (
	"sync"
	"time"
)

var mu sync.Mutex

func waiter() {
	mu.Lock()
	defer mu.Unlock()
}

// Nobody recovers: the program ends, whoever holds what.
func main() {
	mu.Lock()
	go waiter()
	var rw sync.RWMutex
	rw.RLock()
	time.Sleep(time.Millisecond)
	go func() {
		defer mu.Unlock()
		defer rw.RUnlock()
		var s []int
		_ = s[3]
	}()
	rw.Lock()
	time.Sleep(time.Hour)
}
