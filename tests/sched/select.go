package main

import (
	"fmt"
	"time"
)

func main() {
	// default
	c := make(chan int)
	select {
	case v := <-c:
		fmt.Println("got", v)
	default:
		fmt.Println("default")
	}
	select {
	case c <- 1:
		fmt.Println("sent")
	default:
		fmt.Println("default")
	}
	// timeout
	select {
	case <-c:
	case <-time.After(5 * time.Millisecond):
		fmt.Println("timeout")
	}
	// buffered both ways
	b := make(chan int, 1)
	for i := 0; i < 4; i++ {
		select {
		case b <- i:
			fmt.Println("in", i)
		case v, ok := <-b:
			fmt.Println("out", v, ok)
		}
	}
	// closed
	close(b)
	select {
	case v, ok := <-b:
		fmt.Println(v, ok)
	}
	// all ready: each is chosen sometimes
	var n [3]int
	x, y, z := make(chan int, 3000), make(chan string, 3000), make(chan struct{}, 3000)
	for i := 0; i < 3000; i++ {
		x <- i
		y <- "s"
		z <- struct{}{}
	}
	for i := 0; i < 3000; i++ {
		select {
		case <-x:
			n[0]++
		case s := <-y:
			n[1] += len(s)
		case <-z:
			n[2]++
		}
	}
	fmt.Println(n[0] > 800 && n[1] > 800 && n[2] > 800, n[0]+n[1]+n[2])
	// nil channels never happen; switched off one by one
	p, q := make(chan int), make(chan int)
	go func() {
		for i := 0; i < 5; i++ {
			p <- i
		}
		close(p)
	}()
	go func() {
		for i := 0; i < 7; i++ {
			q <- i
		}
		close(q)
	}()
	sum := 0
	for p != nil || q != nil {
		select {
		case v, ok := <-p:
			if !ok {
				p = nil
				break
			}
			sum += v
		case v, ok := <-q:
			if !ok {
				q = nil
				break
			}
			sum += 100 * v
		}
	}
	fmt.Println(sum)
	// sending and receiving in one select, many goroutines
	ring := make(chan int)
	done := make(chan int)
	for i := 0; i < 8; i++ {
		go func() {
			sent, got := 0, 0
			for sent+got < 100 {
				select {
				case ring <- i:
					sent++
				case <-ring:
					got++
				}
			}
			done <- sent - got
		}()
	}
	total := 0
	finished := 0
	for finished < 8 {
		select {
		case d := <-done:
			total += d
			finished++
		case <-ring:
			total--
		case ring <- 9:
			total++
		}
	}
	fmt.Println("balance", total)
	// assignment to places
	var arr [2]int
	m := map[string]bool{}
	w := make(chan int, 1)
	w <- 7
	select {
	case arr[1], m["ok"] = <-w:
	}
	fmt.Println(arr, m)
	// a panic leaves the goroutine alone
	func() {
		defer func() { fmt.Println(recover()) }()
		k := make(chan int)
		close(k)
		select {
		case k <- 1:
		default:
		}
	}()
	// break with a label
loop:
	for i := 0; ; i++ {
		select {
		case <-time.After(time.Hour):
		default:
			if i == 3 {
				break loop
			}
			continue loop
		}
	}
	fmt.Println("end")
}
