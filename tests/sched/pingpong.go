package main

import (
	"fmt"
	"runtime"
)

type ball struct{ hits int }

func player(name string, table chan *ball, done chan string, max int) {
	for b := range table {
		b.hits++
		if b.hits >= max {
			close(table)
			done <- fmt.Sprint("last hit ", b.hits)
			return
		}
		table <- b
	}
	done <- "the other one"
}

func main() {
	table := make(chan *ball)
	done := make(chan string, 2)
	go player("a", table, done, 20000)
	go player("b", table, done, 20000)
	table <- new(ball)
	x, y := <-done, <-done
	if x > y {
		x, y = y, x
	}
	fmt.Println(x, "/", y)

	// strict alternation by two channels
	a, b := make(chan int), make(chan int)
	go func() {
		for v := range a {
			b <- v + 1
		}
		close(b)
	}()
	s := 0
	for i := 0; i < 10000; i++ {
		a <- i
		s += <-b
	}
	close(a)
	_, ok := <-b
	fmt.Println(s, ok)

	turn := 0
	fin := make(chan bool)
	for k := 0; k < 2; k++ {
		go func() {
			for i := 0; i < 100; i++ {
				for turn != k {
					runtime.Gosched()
				}
				turn = 1 - k
			}
			fin <- true
		}()
	}
	<-fin
	<-fin
	fmt.Println("alternated", turn)
}
