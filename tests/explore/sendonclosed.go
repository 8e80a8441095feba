// finds: send on closed channel
package main

import (
	"fmt"
)

func main() {
	jobs := make(chan int, 4)
	closed := false
	go func() {
		for i := range 3 {
			if closed {
				return
			}
			jobs <- i
		}
	}()
	<-jobs
	closed = true
	close(jobs)
	for range jobs {
	}
	fmt.Println("done")
}
