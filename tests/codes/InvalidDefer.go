package main

func f(i int, c chan int, p *int) int {
	defer int32(i)
	defer i
	defer func() {}

	defer f
	defer 1
	defer nil
	defer any(1)

	defer []int{}
	defer (func() {})()
	defer (f)(1, c, p)
	defer string("a")
	defer undef()
	defer undef

	return i
}

func main() {}
