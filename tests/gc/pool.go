// Counts collections: means nothing when each allocation collects.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type T struct {
	n int
	p *T
}

func main() {
	runtime.GOMAXPROCS(1)
	p := &sync.Pool{New: func() any { return "new" }}
	p.Put("a")
	p.Put("b")
	p.Put("c")
	fmt.Println(p.Get(), p.Get(), p.Get(), p.Get())
	p.Put("a")
	p.Put("b")
	p.Put("c")
	runtime.GC()
	fmt.Println(p.Get(), p.Get(), p.Get(), p.Get())
	p.Put("a")
	runtime.GC()
	runtime.GC()
	fmt.Println(p.Get())
	p.Put("a")
	p.Put("b")
	runtime.GC()
	p.Put("x")
	p.Put("y")
	fmt.Println(p.Get(), p.Get(), p.Get(), p.Get(), p.Get())
	p.Put("k")
	runtime.GC()
	fmt.Println(p.Get())
	p.Put("k")
	runtime.GC()
	runtime.GC()
	fmt.Println(p.Get())
	var q sync.Pool
	fmt.Println(q.Get())
	q.Put(nil)
	fmt.Println(q.Get())
	for i := 0; i < 100; i++ {
		q.Put(&T{n: i})
	}
	fmt.Println(q.Get().(*T).n, q.Get().(*T).n, q.Get().(*T).n)
	runtime.GC()
	fmt.Println(q.Get().(*T).n, q.Get().(*T).n, q.Get().(*T).n)
	runtime.GC()
	fmt.Println(q.Get())
	fin := 0
	func() {
		t := &T{n: 5}
		runtime.SetFinalizer(t, func(*T) { fin++ })
		q.Put(t)
	}()
	runtime.GC()
	runtime.Gosched()
	fmt.Println(fin)
}
