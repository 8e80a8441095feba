package main

import (
	"fmt"
	"sort"
	"sync"
)

func gen(n int) <-chan int {
	out := make(chan int, 4)
	go func() {
		defer close(out)
		for i := 0; i < n; i++ {
			out <- i
		}
	}()
	return out
}

func square(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for v := range in {
			out <- v * v
		}
		close(out)
	}()
	return out
}

func merge(cs ...<-chan int) <-chan int {
	out := make(chan int)
	var wg sync.WaitGroup
	for _, c := range cs {
		wg.Add(1)
		go func(c <-chan int) {
			defer wg.Done()
			for v := range c {
				out <- v
			}
		}(c)
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

type rec struct {
	name string
	vals [5]int
	next *rec
}

func main() {
	sum := 0
	for v := range square(square(gen(100))) {
		sum += v
	}
	fmt.Println(sum)

	in := gen(50)
	var all []int
	for v := range merge(square(in), square(in), square(in)) {
		all = append(all, v)
	}
	sort.Ints(all)
	fmt.Println(all)

	// larger elements, with pointers
	c := make(chan rec, 3)
	go func() {
		var last *rec
		for i := 0; i < 10; i++ {
			r := rec{name: fmt.Sprint("r", i), next: last}
			r.vals[i%5] = i
			c <- r
			last = &r
		}
		close(c)
	}()
	for r := range c {
		n := 0
		for q := &r; q != nil; q = q.next {
			n++
		}
		fmt.Println(r.name, r.vals, n)
	}

	// channels of channels, of functions, of interfaces, of nothing
	cc := make(chan chan func() any)
	go func() {
		reply := <-cc
		reply <- func() any { return "called" }
		reply <- func() any { return 42 }
		close(reply)
	}()
	reply := make(chan func() any)
	cc <- reply
	for f := range reply {
		fmt.Println(f())
	}
	e := make(chan struct{}, 2)
	e <- struct{}{}
	fmt.Println(len(e), cap(e))
	fmt.Println(<-e)
}
