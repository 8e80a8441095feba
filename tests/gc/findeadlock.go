package main

import (
	"runtime"
	"time"
)

type T struct{ p *int }

//go:noinline
func drop() {
	runtime.SetFinalizer(&T{}, func(*T) { println("finalized") })
}

func main() {
	drop()
	runtime.GC()
	time.Sleep(10 * time.Millisecond)
	<-make(chan int)
}
