// Finalizers of pointers into objects: what has no pointers and less than 16 bytes might be an object of the tiny allocator, so it is allowed anywhere.
package main

import (
	"fmt"
	"runtime"
	"time"
	"unsafe"
)

type S struct {
	p   *int
	n   int64
	b   byte
	a   [3]int32
	z   struct{}
	arr [4]float64
}

type N struct{ x, y int32 }

type named *int64

var ran = make(chan string, 10)

func fin[T any](p *T) { ran <- fmt.Sprint(*p) }

// try prints the n results that set leads to, and what came without being expected.
func try(n int, set func()) {
	set()
	runtime.SetFinalizer(mk(), nil) // a collector that takes any word for a pointer may find the last object where it was passed
	for i := 0; i < 5 || i < 500 && len(ran) < n; i++ {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	for {
		select {
		case s := <-ran:
			fmt.Print(s, " ")
			continue
		default:
		}
		fmt.Println()
		return
	}
}

//go:noinline
func mk() *S { return &S{p: new(int), n: 42, b: 7, a: [3]int32{1, 2, 3}, arr: [4]float64{1, 2, 3, 4}} }

var global S

func main() {
	try(1, func() { runtime.SetFinalizer(&mk().n, fin[int64]) })
	try(1, func() { runtime.SetFinalizer(&mk().b, fin[byte]) })
	try(1, func() { runtime.SetFinalizer(&mk().a, fin[[3]int32]) })
	try(1, func() { runtime.SetFinalizer(&mk().a[1], fin[int32]) })
	try(1, func() { runtime.SetFinalizer(&mk().z, fin[struct{}]) })
	try(1, func() { runtime.SetFinalizer(&mk().arr[3], fin[float64]) })
	try(1, func() {
		s := mk()
		runtime.SetFinalizer((*int64)(unsafe.Add(unsafe.Pointer(s), 12)), func(p *int64) { ran <- "between two fields" })
	})
	try(1, func() { runtime.SetFinalizer(&make([]N, 10)[3], fin[N]) })
	try(1, func() {
		b := make([]byte, 100000)
		b[70000] = 9
		runtime.SetFinalizer(&b[70000], fin[byte])
	})
	try(1, func() {
		x := make([]byte, 33)
		runtime.SetFinalizer((*byte)(unsafe.Add(unsafe.Pointer(&x[0]), 40)), func(*byte) { ran <- "behind the last element" })
	})
	try(1, func() { runtime.SetFinalizer(named(&mk().n), func(p any) { ran <- fmt.Sprintf("%T", p) }) })
	// each address has its own
	try(3, func() {
		s := mk()
		runtime.SetFinalizer(s, func(s *S) { ran <- "whole" })
		runtime.SetFinalizer(&s.b, fin[byte])
		runtime.SetFinalizer(&s.n, fin[int64])
	})
	try(1, func() {
		s := mk()
		runtime.SetFinalizer(&s.n, func(*int64) { ran <- "removed" })
		runtime.SetFinalizer(&s.b, fin[byte])
		runtime.SetFinalizer(&s.n, nil)
		runtime.SetFinalizer(s, nil)
	})
	// what the object points to is there, and the object comes back whole
	try(1, func() {
		s := mk()
		*s.p = 5
		runtime.SetFinalizer(&s.n, func(n *int64) {
			s := (*S)(unsafe.Add(unsafe.Pointer(n), -int(unsafe.Offsetof(S{}.n))))
			ran <- fmt.Sprint(*s.p, s.n, s.b, s.a, s.arr)
		})
	})
	try(0, func() { runtime.SetFinalizer(&global.arr, func(*[4]float64) { ran <- "never" }) })
}
