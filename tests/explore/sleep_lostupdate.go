// finds: other output
package main

import (
	"fmt"
	"time"
)

// The sleeps keep the updates apart, as long as nobody is late.
func main() {
	n := 0
	for i := range 3 {
		go func() {
			time.Sleep(time.Duration(i+1) * time.Millisecond)
			n++
		}()
	}
	time.Sleep(200 * time.Millisecond)
	fmt.Println(n)
}
