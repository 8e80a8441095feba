// 4.2: a thousand keys, a hundred thousand fresh values of 1 KB: an overwritten value is garbage at once.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func churn(value func(old []byte) []byte) (allocated, heap uint64) {
	m := map[string][]byte{}
	var before, after runtime.MemStats
	for i := 0; i < 1000; i++ {
		m[fmt.Sprintf("k%d", i)] = make([]byte, 1024)
	}
	keys := make([]string, 1000)
	for i := range keys {
		keys[i] = fmt.Sprintf("k%d", i)
	}
	runtime.GC()
	runtime.ReadMemStats(&before)
	for i := 0; i < 1e5; i++ {
		k := keys[i%1000]
		m[k] = value(m[k])
	}
	runtime.ReadMemStats(&after)
	allocated = (after.TotalAlloc - before.TotalAlloc) >> 20
	runtime.GC()
	runtime.ReadMemStats(&after)
	runtime.KeepAlive(m)
	return allocated, after.HeapAlloc >> 20
}

func main() {
	fresh, heap := churn(func([]byte) []byte { return make([]byte, 1024) })
	fmt.Println("fresh:", fresh, "MB,", heap < 4)
	reused, _ := churn(func(old []byte) []byte { clear(old); return old })
	fmt.Println("reused:", reused, "MB")
	var pool = sync.Pool{New: func() any { b := make([]byte, 1024); return &b }}
	held := map[*byte]*[]byte{}
	pooled, _ := churn(func(old []byte) []byte {
		if p := held[&old[0]]; p != nil {
			pool.Put(p)
		}
		p := pool.Get().(*[]byte)
		held[&(*p)[0]] = p
		return *p
	})
	fmt.Println("pooled:", pooled <= 3)
}
