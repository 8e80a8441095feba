package main

type T1 chan int
type T2 chan int
type R <-chan int
type S chan<- int

var x T1
var _ T2 = x
var r R
var s S
var b chan int
var _ chan int = r
var _ chan int = s
var _ R = s
var _ S = r
var _ R = b
var _ S = b
var _ R = x
var _ <-chan int = x
var _ chan string = b
var _ <-chan string = b
var _ chan<- int = (<-chan int)(nil)

func f(c chan int, r <-chan int) chan int {
	f(r, r)
	f(x, x)
	c = r
	return r
}

func main() {}
