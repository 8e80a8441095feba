// 2.3 as the document has it: the map is empty still when the range begins, so nothing happens.
package main

import "runtime"

func main() {
	m := make(map[int]int)
	go func() {
		for i := 0; i < 1e5; i++ {
			m[i] = i
		}
	}()
	for range m {
		runtime.Gosched()
	}
	println("survived")
}
