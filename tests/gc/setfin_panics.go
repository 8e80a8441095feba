package main

import (
	"runtime"
	"time"
)

type T struct{ p *int }

//go:noinline
func drop() {
	runtime.SetFinalizer(&T{}, func(*T) { panic("in a finalizer") })
}

func main() {
	defer println("not reached")
	drop()
	for range 10 {
		runtime.GC()
		time.Sleep(10 * time.Millisecond)
	}
	println("still here")
}
