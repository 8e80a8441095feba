package main

import "runtime"

func main() {
	c := make(chan int)
	go func() {
		c <- 1
	}()
	runtime.Gosched()
	runtime.Gosched()
	close(c)
	select {}
}
