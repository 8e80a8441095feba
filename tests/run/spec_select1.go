package main

import (
	"fmt"
	"sync"
)

func ch(s string, c chan int) chan int { fmt.Print(s, " "); return c }
func val(s string, v int) int           { fmt.Print(s, " "); return v }

func main() {
	c, d := make(chan int, 1), make(chan int, 1)
	var nilc chan int
	d <- 5
	a := []int{0, 0}
	select {
	case ch("c", nilc) <- val("v", 1):
	case a[val("idx", 1)] = <-ch("d", d):
		fmt.Println(a)
	case <-ch("n", nilc):
	}
	select {
	case x, ok := <-d:
		fmt.Println(x, ok)
	default:
		fmt.Println("default")
	}
	close(d)
	x, ok := <-d
	fmt.Println(x, ok)
	for range d {
		fmt.Println("never")
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		d <- 1
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		select {
		case d <- 1:
		default:
		}
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		close(d)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		close(nilc)
	}()
	var wg sync.WaitGroup
	res := make([]int, 4)
	for i := range res {
		wg.Go(func() { res[i] = i * i })
	}
	wg.Wait()
	fmt.Println(res, len(c), cap(c))
	cc := make(chan chan int, 1)
	cc <- c
	c <- 3
	fmt.Println(<-<-cc)
	var ro <-chan int = c
	fmt.Printf("%T %v\n", ro, len(ro))
	done := make(chan struct{})
	go func() {
		defer close(done)
		for i := range 3 {
			c <- i
		}
		close(c)
	}()
	sum := 0
loop:
	for {
		select {
		case v, ok := <-c:
			if !ok {
				break loop
			}
			sum += v
		}
	}
	<-done
	fmt.Println(sum)
	switch v, ok := <-c; {
	case !ok && v == 0:
		fmt.Println("closed")
	}
}
