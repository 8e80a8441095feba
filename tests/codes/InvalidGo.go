package main

func f(i int) int {
	go int32(i)
	go i
	go func() {}
	go f
	go (f(1))
	go any(1)
	return i
}

func main() {}
