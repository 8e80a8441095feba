// 2.4: updates of existing keys allocate nothing, and a collection moves no bucket.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	m := map[string]int{}
	keys := make([]string, 1000)
	for i := range keys {
		keys[i] = fmt.Sprint("key", i)
		m[keys[i]] = i
	}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for n := 0; n < 100; n++ {
		for i, k := range keys {
			m[k] = i + n
		}
	}
	runtime.ReadMemStats(&after)
	fmt.Println("mallocs by 100000 updates:", after.Mallocs-before.Mallocs)
	p := &m
	runtime.GC()
	sum := 0
	for _, v := range *p {
		sum += v
	}
	fmt.Println(sum, len(m))
}
