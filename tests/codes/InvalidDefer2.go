package main

func f(i int, c chan int, p *int) int {
	defer int32(i)
	defer any(1)
	defer (func() {})()
	defer (f)(1, c, p)
	defer string("a")
	defer []int(nil)
	defer undef()
	defer i()
	return i
}

func main() {}
