package main

import (
	"fmt"
	"os"
	"sync"
)

func deep(n int) int {
	if n == 0 {
		return 0
	}
	var pad [10]int
	pad[n%10] = n
	return deep(n-1) + pad[n%10]
}

func main() {
	n := 100000
	if os.Getenv("GODEBUG") != "" { // a collection at each allocation scans all stacks
		n = 300
	}
	start := make(chan bool)
	out := make(chan int)
	for i := 0; i < n; i++ {
		go func() {
			<-start
			out <- i
		}()
	}
	close(start)
	sum := 0
	for i := 0; i < n; i++ {
		sum += <-out
	}
	fmt.Println(sum == n*(n-1)/2)

	// a chain
	left := make(chan int)
	first := left
	for i := 0; i < n/10; i++ {
		right := make(chan int)
		go func(l, r chan int) { l <- 1 + <-r }(left, right)
		left = right
	}
	go func() { left <- 1 }()
	fmt.Println(<-first == n/10+1)

	// stacks that grow, reused
	var wg sync.WaitGroup
	var mu sync.Mutex
	total := 0
	for i := 0; i < 300; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			v := deep(i)
			mu.Lock()
			total += v
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println(total)
	// started and ended one after another, with garbage
	for i := 0; i < n/5; i++ {
		c := make(chan []byte)
		go func() { c <- make([]byte, 100) }()
		if len(<-c) != 100 {
			fmt.Println("bad")
		}
	}
	fmt.Println("done")
}
