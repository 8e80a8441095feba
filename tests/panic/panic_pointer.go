package main

type T struct{}

func main() {
	panic(&T{})
}
