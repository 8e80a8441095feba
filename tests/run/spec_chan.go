// Channels and select, ending in a deadlock.
package main

import (
	"fmt"
	"sync"
	"time"
)

// channels and select, deterministic
func gen(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i
		}
	}()
	return c
}
func mapc[A, B any](in <-chan A, f func(A) B) <-chan B {
	out := make(chan B, 1)
	go func() {
		for v := range in {
			out <- f(v)
		}
		close(out)
	}()
	return out
}

type token struct{}

func pingpong() (s string) {
	a, b := make(chan string), make(chan string)
	done := make(chan token)
	go func() {
		defer close(done)
		for m := range a {
			b <- m + "!"
		}
	}()
	for i := range 3 {
		a <- fmt.Sprint("m", i)
		s += <-b
	}
	close(a)
	<-done
	return
}
func sel() {
	c1, c2 := make(chan int, 1), make(chan string, 1)
	var nilc chan int
	for i := range 6 {
		switch i {
		case 1:
			c1 <- 5
		case 2:
			c2 <- "x"
		case 4:
			close(c1)
		case 5:
			c1 = nil
			close(c2)
		}
		select {
		case v, ok := <-c1:
			fmt.Print("c1 ", v, ok, "; ")
		case s, ok := <-c2:
			fmt.Print("c2 ", s, ok, "; ")
		case nilc <- 1:
			fmt.Print("never")
		default:
			fmt.Print("default; ")
		}
	}
	fmt.Println()
}
func semaphores() int {
	sem := make(chan token, 2)
	var wg sync.WaitGroup
	var mu sync.Mutex
	total, cur, peak := 0, 0, 0
	for i := range 10 {
		wg.Add(1)
		sem <- token{}
		go func() {
			defer wg.Done()
			defer func() { <-sem }()
			mu.Lock()
			cur++
			peak = max(peak, cur)
			mu.Unlock()
			time.Sleep(time.Microsecond)
			mu.Lock()
			total += i
			cur--
			mu.Unlock()
		}()
	}
	wg.Wait()
	if peak > 2 {
		return -1
	}
	return total
}
func sieve(n int) (ps []int) {
	c := gen(1000)
	<-c
	<-c
	for range n {
		p := <-c
		ps = append(ps, p)
		in, out := c, make(chan int)
		go func() {
			for v := range in {
				if v%p != 0 {
					out <- v
				}
			}
			close(out)
		}()
		c = out
	}
	return
}
func chanOfChan() (s string) {
	type req struct {
		n   int
		ret chan<- int
	}
	reqs := make(chan req)
	go func() {
		sum := 0
		for r := range reqs {
			sum += r.n
			r.ret <- sum
		}
	}()
	for i := range 4 {
		ret := make(chan int)
		reqs <- req{i, ret}
		s += fmt.Sprint(<-ret, " ")
	}
	close(reqs)
	return
}
func timeouts() string {
	c := make(chan int)
	select {
	case <-c:
		return "recv"
	case <-time.After(time.Millisecond):
	}
	tm := time.NewTimer(time.Hour)
	if !tm.Stop() {
		return "stop"
	}
	tk := time.NewTicker(time.Millisecond)
	defer tk.Stop()
	n := 0
	for range tk.C {
		if n++; n == 3 {
			break
		}
	}
	return fmt.Sprint("ticks ", n)
}
func cond() (out []int) {
	var mu sync.Mutex
	cv := sync.NewCond(&mu)
	turn := 0
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			for turn != i {
				cv.Wait()
			}
			out = append(out, i)
			turn++
			cv.Broadcast()
		})
	}
	wg.Wait()
	return
}
func panics() {
	try := func(f func()) {
		defer func() { fmt.Print(recover(), "; ") }()
		f()
	}
	var c chan int
	try(func() { close(c) })
	c = make(chan int, 1)
	close(c)
	try(func() { close(c) })
	try(func() { c <- 1 })
	try(func() {
		var wg sync.WaitGroup
		wg.Done()
	})
	var r <-chan int = c
	v, ok := <-r
	fmt.Println(v, ok, len(r), cap(r), len((chan int)(nil)))
}
func main() {
	for s := range mapc(mapc(gen(4), func(i int) int { return i * i }), func(i int) string { return fmt.Sprint("<", i, ">") }) {
		fmt.Print(s)
	}
	fmt.Println(pingpong())
	sel()
	fmt.Println(semaphores(), sieve(10), chanOfChan(), timeouts(), cond())
	for range 3 {
		_ = 0
	}
	func() {
		defer func() { recover() }()
		panics()
	}()
	done := make(chan struct{})
	go func() {
		defer close(done)
		select {}
	}()
	time.Sleep(time.Millisecond)
	c := make(chan int)
	<-c
}
