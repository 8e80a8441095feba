// Panics of closed channels, recovered and passed on.
package main

import (
	"fmt"
	"sync"
)

func layer(n int, c chan int, wg *sync.WaitGroup) {
	defer wg.Done()
	defer func() {
		if r := recover(); r != nil {
			err, ok := r.(error)
			fmt.Println(n, err, ok)
			if n == 0 {
				panic(fmt.Errorf("layer %d: %w", n, err))
			}
		}
	}()
	if n > 0 {
		var inner sync.WaitGroup
		inner.Add(1)
		go layer(n-1, c, &inner)
		c2 := make(chan int)
		close(c2)
		c2 <- n
		inner.Wait()
		return
	}
	select {
	case c <- 1:
	}
}

func main() {
	c := make(chan int)
	close(c)
	var wg sync.WaitGroup
	wg.Add(1)
	func() {
		defer func() { fmt.Println(recover()) }()
		var n chan int
		close(n)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		close(c)
	}()
	v, ok := <-c
	fmt.Println(v, ok)
	layer(0, c, &wg)
}
