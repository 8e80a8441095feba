package main

import (
	"fmt"
	"sync"
)

// Two goroutines write one map that does not grow: as in Go with one P, neither
// loses the P while it writes, so nothing is fatal; what they do to the elements
// may get lost, the table does not.
func main() {
	m := map[int]int{}
	s := map[string]string{}
	for i := range 8 {
		m[i] = 0
		s[string(rune('a'+i))] = ""
	}
	var wg sync.WaitGroup
	for g := range 2 {
		wg.Go(func() {
			for i := range 20000 {
				m[i&7]++
				s[string(rune('a'+i&7))] = "x"
				if i%100 == 0 {
					delete(m, g)
					m[g] = i
					for range m {
						break
					}
				}
			}
		})
	}
	wg.Wait()
	fmt.Println(len(m), len(s), s)
	// first writes of an empty map, overflow buckets, elements behind pointers
	type big [200]byte
	b := map[int]big{}
	for g := range 2 {
		wg.Go(func() {
			for i := range 4 {
				b[g*4+i] = big{byte(i)}
			}
		})
	}
	wg.Wait()
	fmt.Println(len(b), b[3][0], b[7][0])
}
