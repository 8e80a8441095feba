// finds: concurrent map writes
package main

import "fmt"

// One clears while the other makes the map grow.
func main() {
	m := map[int]int{}
	done := make(chan bool)
	go func() {
		for i := range 20 {
			m[i] = i
		}
		close(done)
	}()
	n := 0
	for range 20 {
		clear(m)
	}
	<-done
	fmt.Println(n >= 0)
}
