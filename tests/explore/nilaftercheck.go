// finds: invalid memory address or nil pointer dereference
package main

import (
	"fmt"
	"sync"
)

type conn struct{ n int }

var current = &conn{}

func main() {
	var wg sync.WaitGroup
	wg.Go(func() {
		if current != nil {
			current.n++
		}
	})
	wg.Go(func() { current = nil })
	wg.Wait()
	fmt.Println("end")
}
