// Goroutines and channels as generators: a source, a chain of filters, many short ones.
package main

import "fmt"

func count(n int) <-chan int {
	c := make(chan int)
	go func() {
		for i := 0; i < n; i++ {
			c <- i
		}
		close(c)
	}()
	return c
}

func filter(in <-chan int, p int) <-chan int {
	out := make(chan int)
	go func() {
		for v := range in {
			if v%p != 0 {
				out <- v
			}
		}
		close(out)
	}()
	return out
}

func main() {
	sum := 0
	for v := range count(1000000) {
		sum += v
	}
	fmt.Println(sum)
	c := count(6000)
	<-c
	<-c
	last := 2
	c = filter(c, 2)
	for v := range c {
		last = v
		if v < 500 {
			c = filter(c, v)
		}
		if v > 3500 {
			break
		}
	}
	fmt.Println(last)
	for i := 0; i < 50000; i++ {
		for v := range count(3) {
			sum += v
		}
	}
	fmt.Println(sum)
}
