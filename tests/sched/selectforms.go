// Forms of select: timeouts, order of evaluation, fairness, closing, targets, labels, ten thousand cases.
package main

import (
	"fmt"
	"reflect"
	"runtime"
	"time"
)

func main() {
	// timeouts
	c := make(chan int)
	for i := range 3 {
		select {
		case v := <-c:
			fmt.Println(v)
		case <-time.After(time.Millisecond):
			fmt.Println("timeout", i)
		}
	}
	// send and receive on the same channel in one select never meet
	select {
	case c <- 1:
		fmt.Println("sent to itself")
	case <-c:
		fmt.Println("received from itself")
	default:
		fmt.Println("neither")
	}
	// evaluation order: channels and values once, in source order
	ev := func(s string, c chan int) chan int { fmt.Print(s, " "); return c }
	val := func(n int) int { fmt.Print("v", n, " "); return n }
	select {
	case ev("a", nil) <- val(1):
	case <-ev("b", nil):
	case ev("c", c) <- val(2):
	default:
		fmt.Println("default")
	}
	// fair: each of four ready ones is taken
	var cs [4]chan int
	for i := range cs {
		cs[i] = make(chan int, 4000)
		for j := range 4000 {
			cs[i] <- j
		}
	}
	var n [4]int
	for range 4000 {
		select {
		case <-cs[0]:
			n[0]++
		case <-cs[1]:
			n[1]++
		case <-cs[2]:
			n[2]++
		case <-cs[3]:
			n[3]++
		}
	}
	fair := true
	for _, k := range n {
		fair = fair && k > 700 && k < 1300
	}
	fmt.Println(fair)
	// closed while waiting: receive gets zero, send panics
	d := make(chan string)
	go func() { runtime.Gosched(); close(d) }()
	select {
	case v, ok := <-d:
		fmt.Printf("%q %v\n", v, ok)
	case <-c:
	}
	e := make(chan int)
	go func() { runtime.Gosched(); close(e) }()
	func() {
		defer func() { fmt.Println(recover()) }()
		select {
		case e <- 1:
		case <-c:
		}
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		select {
		case d <- "x":
		default:
		}
	}()
	// assignment targets
	m := map[string]int{}
	arr := []int{0, 0, 0}
	idx := func() int { fmt.Print("idx "); return 1 }
	f := make(chan int, 2)
	f <- 8
	f <- 9
	select {
	case arr[idx()] = <-f:
	}
	var ok bool
	select {
	case m["k"], ok = <-f:
	}
	fmt.Println(arr, m, ok)
	// labels
	k := 0
loop:
	for {
		select {
		case <-time.After(10 * time.Microsecond):
			k++
			if k == 3 {
				break loop
			}
			continue loop
		case <-c:
		}
	}
	fmt.Println(k)
	// ten thousand cases by reflection
	var cases []reflect.SelectCase
	chans := make([]chan int, 10000)
	for i := range chans {
		chans[i] = make(chan int, 1)
		cases = append(cases, reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(chans[i])})
	}
	go func() { runtime.Gosched(); chans[7777] <- 5 }()
	i, v, ok := reflect.Select(cases)
	fmt.Println(i, v, ok)
	cases = append(cases, reflect.SelectCase{Dir: reflect.SelectDefault})
	i, _, _ = reflect.Select(cases)
	fmt.Println(i)
	cases[5] = reflect.SelectCase{Dir: reflect.SelectSend, Chan: reflect.ValueOf(chans[5]), Send: reflect.ValueOf(55)}
	i, _, _ = reflect.Select(cases)
	fmt.Println(i, <-chans[5])
	func() {
		defer func() { fmt.Println(recover()) }()
		reflect.Select(make([]reflect.SelectCase, 1))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		reflect.Select(append(make([]reflect.SelectCase, 0), reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(3)}))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		reflect.Select(append(cases, cases...)[:65537])
	}()
}
