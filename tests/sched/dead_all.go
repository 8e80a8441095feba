package main

import "sync"

func main() {
	var mu sync.Mutex
	c := make(chan int)
	go func() { c <- 1 }()
	go func() { select {} }()
	go func() {
		var n chan int
		<-n
	}()
	mu.Lock()
	mu.Lock()
}
