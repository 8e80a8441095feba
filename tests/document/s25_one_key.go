// 2.5 as the document has it: every key is the same 128 zero bytes, so the map has one entry and never grows.
package main

import "sync"

func main() {
	m := make(map[string]int)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < 1e5; i++ {
			m[string(make([]byte, 128))] = i
		}
	}()
	for range m {
		break
	}
	wg.Wait()
	println(len(m), m[string(make([]byte, 128))])
}
