// finds: index out of range
package main

import (
	"fmt"
)

// The flag is set before the data is there.
var data []int
var ready bool

func main() {
	done := make(chan bool)
	go func() {
		ready = true
		data = append(data, 42)
		done <- true
	}()
	go func() {
		if ready {
			_ = data[0]
		}
		done <- true
	}()
	<-done
	<-done
	fmt.Println("end")
}
