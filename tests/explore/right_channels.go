// finds: nothing
// flags: -race
package main

import (
	"fmt"
)

func main() {
	in, out := make(chan int), make(chan int, 2)
	for range 2 {
		go func() {
			for x := range in {
				out <- x * x
			}
			out <- -1
		}()
	}
	go func() {
		for i := range 5 {
			in <- i
		}
		close(in)
	}()
	sum, ends := 0, 0
	for ends < 2 {
		if x := <-out; x < 0 {
			ends++
		} else {
			sum += x
		}
	}
	fmt.Println(sum)
}
