// finds: concurrent map iteration and map write
package main

import "fmt"

// One iterates while the other makes the map grow.
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
		for k := range m {
			n += k
		}
	}
	<-done
	fmt.Println(n >= 0)
}
