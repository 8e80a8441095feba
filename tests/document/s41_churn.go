// 4.1: 2000 keys whose values are replaced 200,000 times: what is not referred to any more goes, the heap stays small.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	runtime.GOMAXPROCS(8)
	m := map[string][]byte{}
	keys := make([]string, 2000)
	for i := range keys {
		keys[i] = fmt.Sprint("key-", i)
	}
	for i := 0; i < 200000; i++ {
		m[keys[i%2000]] = make([]byte, 100+i%1000)
	}
	runtime.GC()
	var s runtime.MemStats
	runtime.ReadMemStats(&s)
	total := 0
	for _, v := range m {
		total += len(v)
	}
	fmt.Println(len(m), total, s.HeapAlloc < 8<<20, s.MSpanInuse < 2<<20, s.MCacheInuse < 1<<20, s.NumGC > 5)
}
