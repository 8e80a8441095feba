package main

type B bool

func main() {
	defer func() { panic(B(true)) }()
	panic(false)
}
