// Channels of channels, generic stages, tee and bridge, large elements.
package main

import (
	"fmt"
	"sync"
)

type request[A, R any] struct {
	arg   A
	reply chan R
}
type server[A, R any] struct {
	in   chan request[A, R]
	quit chan chan int
}

func serve[A, R any](f func(A) R) *server[A, R] {
	s := &server[A, R]{make(chan request[A, R]), make(chan chan int)}
	go func() {
		n := 0
		for {
			select {
			case r := <-s.in:
				n++
				r.reply <- f(r.arg)
			case q := <-s.quit:
				q <- n
				return
			}
		}
	}()
	return s
}
func (s *server[A, R]) call(a A) R {
	r := request[A, R]{a, make(chan R)}
	s.in <- r
	return <-r.reply
}

func merge[T any](cs ...<-chan T) <-chan T {
	out := make(chan T)
	var wg sync.WaitGroup
	wg.Add(len(cs))
	for _, c := range cs {
		go func() {
			defer wg.Done()
			for v := range c {
				out <- v
			}
		}()
	}
	go func() { wg.Wait(); close(out) }()
	return out
}
func gen[T any](vs ...T) <-chan T {
	c := make(chan T)
	go func() {
		defer close(c)
		for _, v := range vs {
			c <- v
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
func bridge[T any](cc <-chan <-chan T) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for c := range cc {
			for v := range c {
				out <- v
			}
		}
	}()
	return out
}
func tee[T any](in <-chan T) (<-chan T, <-chan T) {
	a, b := make(chan T), make(chan T)
	go func() {
		defer close(a)
		defer close(b)
		for v := range in {
			a, b := a, b
			for range 2 {
				select {
				case a <- v:
					a = nil
				case b <- v:
					b = nil
				}
			}
		}
	}()
	return a, b
}

func main() {
	s := serve(func(n int) string { return fmt.Sprint(n * n) })
	var wg sync.WaitGroup
	got := make([]string, 8)
	for i := range got {
		wg.Go(func() { got[i] = s.call(i) })
	}
	wg.Wait()
	q := make(chan int)
	s.quit <- q
	fmt.Println(got, <-q)
	sum := 0
	for v := range merge(gen(1, 2, 3), gen(10, 20), gen[int](), mapc(gen("a", "bb"), func(s string) int { return 100 * len(s) })) {
		sum += v
	}
	fmt.Println(sum)
	cc := make(chan (<-chan int))
	go func() {
		defer close(cc)
		for i := range 4 {
			cc <- gen(i, i*10)
		}
	}()
	a, b := tee(bridge(cc))
	x, y := []int{}, []int{}
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
				continue
			}
			x = append(x, v)
		case v, ok := <-b:
			if !ok {
				b = nil
				continue
			}
			y = append(y, v)
		}
	}
	fmt.Println(x, y)
	ccc := make(chan chan chan int, 1)
	c2 := make(chan chan int, 1)
	c1 := make(chan int, 1)
	ccc <- c2
	c2 <- c1
	c1 <- 7
	fmt.Println(<-<-<-ccc, len(ccc), cap(c1))
	type T struct {
		a [20]int
		s string
	}
	big := make(chan T, 3)
	for i := range 3 {
		big <- T{[20]int{19: i}, fmt.Sprint(i)}
	}
	close(big)
	for v := range big {
		fmt.Print(v.a[19], v.s, " ")
	}
	v, ok := <-big
	fmt.Println(v.s == "", ok)
	var ro <-chan T = big
	fmt.Printf("%T %T %d\n", ro, big, len(ro))
}
