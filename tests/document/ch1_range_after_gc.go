// Chapter 1: ranging over a map of 1024 right after runtime.GC. The document: panics in 0.37 % of cases. Go: never.
package main

import (
	"fmt"
	"runtime"
)

func rangeAfterGC() int {
	m := make(map[string]int, 1024)
	for i := 0; i < 1024; i++ {
		m[fmt.Sprintf("key-%d", i)] = i
	}
	runtime.GC()
	started := 0
	for range m {
		started++
		break
	}
	whole := 0
	for k, v := range m {
		if k != fmt.Sprint("key-", v) {
			panic(k)
		}
		whole++
	}
	return started + whole
}

func main() {
	done := make(chan int)
	for i := 0; i < 4; i++ { // beside others that do the same, on maps of their own
		go func() {
			n := 0
			for i := 0; i < 10; i++ {
				n += rangeAfterGC()
			}
			done <- n
		}()
	}
	total := 0
	for i := 0; i < 4; i++ {
		total += <-done
	}
	fmt.Println(total)
}
