package main

import (
	"runtime"
	"time"
)

type T struct{ p *int }

//go:noinline
func drop() {
	var f func(*T)
	runtime.SetFinalizer(&T{}, f)
}

func main() {
	drop()
	for range 10 {
		runtime.GC()
		time.Sleep(10 * time.Millisecond)
	}
	println("still here")
}
