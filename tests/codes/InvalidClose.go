package main

type RO <-chan int

func f(x int, ro <-chan int, c RO, m map[int]int) {
	close(x)
	close(ro)
	close(c)
	close()
	close(make(chan int), 1)
	close(nil)
	close(m)
	_ = close(make(chan int))
	close(f)
	close(int)
}

func main() {}
