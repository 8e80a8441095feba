// finds: all goroutines are asleep - deadlock!
package main

import (
	"fmt"
)

// The receiver gives up after the first answer; the unbuffered sender that comes second waits for ever, and so does who waits for it.
func main() {
	answers, ended := make(chan int), make(chan bool)
	first := false
	for i := range 2 {
		go func() {
			if !first {
				first = true
				answers <- i
			}
			ended <- true
		}()
	}
	<-answers
	<-ended
	<-ended
	fmt.Println("end")
}
