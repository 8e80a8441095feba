// Select over two producers, and a pool of workers behind buffered channels.
package main

import "fmt"

func producer(n, step int, quit <-chan bool) <-chan int {
	c := make(chan int)
	go func() {
		for i := 0; i < n; i += step {
			select {
			case c <- i:
			case <-quit:
				return
			}
		}
		close(c)
	}()
	return c
}

func main() {
	quit := make(chan bool)
	a, b := producer(400000, 1, quit), producer(800000, 2, quit)
	sum := 0
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
				continue
			}
			sum += v
		case v, ok := <-b:
			if !ok {
				b = nil
				continue
			}
			sum -= v
		}
	}
	fmt.Println(sum)
	jobs, results := make(chan int, 16), make(chan int, 16)
	for w := 0; w < 4; w++ {
		go func() {
			for j := range jobs {
				results <- j * j % 1000
			}
		}()
	}
	go func() {
		for i := 0; i < 400000; i++ {
			jobs <- i
		}
		close(jobs)
	}()
	total := 0
	for i := 0; i < 400000; i++ {
		total += <-results
	}
	fmt.Println(total)
}
