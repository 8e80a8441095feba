package main

func f(i int) int {
	go int32(i)
	go any(1)
	go string("a")
	go (func())(nil)
	go (func())(nil)()
	return i
}

func main() {}
