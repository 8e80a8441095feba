package main

type C <-chan int

func f(ro <-chan int, c C, ch chan string) {
	var x = 1
	x <- "hello!"
	ro <- 1
	c <- 1
	1 <- 2
	nil <- 1
	f <- 1
	ch <- 1
	ch <- nil
	undefined <- 1
	ch <- undefined
	select {
	case ro <- 1:
	case x <- 1:
	case ch <- 1:
	}
	any(1) <- 2
	close(ro)
	close(x)
	close(c)
	close(nil)
}
func g[P any, Q chan int | chan<- int, R <-chan int | chan int, S chan int | chan string, T <-chan int](p P, q Q, r R, s S, t T) {
	p <- 1
	q <- 1
	r <- 1
	s <- 1
	t <- 1
	close(p)
	close(q)
	close(r)
	close(s)
	close(t)
}

func main() {}
