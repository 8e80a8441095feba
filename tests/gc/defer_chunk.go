package main

import (
	"fmt"
	"strconv"
)

// Deferred closures that a panic runs keep what they captured, also where the frame of one begins a new piece of the stack.

func deep(n int, f func()) {
	if n > 0 {
		deep(n-1, f)
		return
	}
	f()
}

func logged(log *[]string) (sum int) {
	defer func() { *log = append(*log, fmt.Sprint(recover())) }()
	for i := range 4 {
		defer func() {
			*log = append(*log, "L"+strconv.Itoa(len(*log)))
			sum += i
			i += 100
			*log = append(*log, strconv.Itoa(i))
		}()
	}
	defer func() { panic("second " + strconv.Itoa(sum)) }()
	panic("first")
}

func main() {
	odd := 0
	for n := range 120 {
		var log []string
		sum := 0
		done := make(chan bool)
		go func() { // on a small stack
			deep(n, func() { sum = logged(&log) })
			done <- true
		}()
		<-done
		if s := fmt.Sprint(log, sum); s != "[L0 103 L2 102 L4 101 L6 100 second 0] 6" {
			odd++
			fmt.Println(n, s)
		}
	}
	fmt.Println(odd)
}
