// keepalive_holder.go - what a struct points to lives up to the KeepAlive of the struct's address in a callee, and not up to that callee's end.
package main

import (
	"fmt"
	"runtime"
)

type block [6]int

type holder struct{ b *block }

var round, freed = 0, -1

func collect() {
	for range 3 {
		runtime.GC()
	}
	round++
}

func use(h *holder) {
	collect()
	fmt.Println("before:", freed)
	runtime.KeepAlive(h)
	collect()
	fmt.Println("after:", freed)
}

func main() {
	func() {
		var h holder
		h.b = new(block)
		runtime.SetFinalizer(h.b, func(*block) { freed = round })
		use(&h)
		collect()
	}()
	fmt.Println(freed)
}
