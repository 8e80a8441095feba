package main

type C chan<- int

func f(so chan<- int, c C, m map[int]int) {
	var x = 1
	<-x
	<-so
	<-c
	_ = <-1
	_ = <-"a"
	_ = <-nil
	_ = <-m
	_ = <-f
	y, ok := <-so
	y, ok := <-x
	for range so {
	}
	for v := range c {
	}
	select {
	case <-so:
	case v := <-x:
	case v, ok := <-c:
	case x = <-so:
	}
	_ = <-any(1)

}
func g[P any, Q chan int | <-chan int, R chan<- int | chan int, S chan int | chan string, T chan<- int](p P, q Q, r R, s S, t T) {
	<-p
	<-q
	<-r
	<-s
	<-t
	for range q {
	}
	for range r {
	}
	for range s {
	}
}

func main() {}
