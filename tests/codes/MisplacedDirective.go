package main

//go:noinline
type t int

//go:noinline
var v = 1

func main() {
	//go:noinline
	f := func() {}
	f()
}
