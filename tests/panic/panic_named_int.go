package main

type N int8

func main() {
	panic(N(-7))
}
