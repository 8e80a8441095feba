// ops.go - what single operations on memory cost: lines "nanoseconds operation", each the least of ten turns, less the same loop without the operation.
package main

import (
	"fmt"
	"time"
)

type object struct{ a, b, c, d int }

type cell struct {
	p *object
	n int
}

var (
	kept *object
	one  = &object{}
	at   = &cell{}
)

const turns, loops = 10, 1000000

// least times f, which does loops operations, in nanoseconds an operation.
func least(f func()) float64 {
	best := 0.0
	for i := 0; i < turns; i++ {
		t := time.Now()
		f()
		ns := float64(time.Since(t)) / loops
		if i == 0 || ns < best {
			best = ns
		}
	}
	return best
}

func allocate() {
	for i := 0; i < loops; i++ {
		kept = &object{a: i}
	}
}

func reuse() {
	o := one
	for i := 0; i < loops; i++ {
		o.a = i
		kept = o
	}
}

func storePointer() {
	c, o := at, one
	for i := 0; i < loops; i++ {
		c.p = o
	}
}

func storeInt() {
	c := at
	for i := 0; i < loops; i++ {
		c.n = i
	}
}

func main() {
	with, without := least(allocate), least(reuse)
	fmt.Printf("%.1f allocating 32 bytes, the collections included\n", with-without)
	p, n := least(storePointer), least(storeInt)
	fmt.Printf("%.1f storing a pointer into an object\n", p)
	fmt.Printf("%.1f storing an integer into an object\n", n)
}
