// finds: other output
package main

import (
	"fmt"
)

// When both are ready select may take either, and one value is left behind.
func main() {
	a, quit := make(chan int, 3), make(chan bool, 1)
	go func() {
		for i := range 3 {
			a <- i
		}
		quit <- true
	}()
	n := 0
	for {
		select {
		case <-a:
			n++
			continue
		case <-quit:
		}
		break
	}
	fmt.Println(n)
}
