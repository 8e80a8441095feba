package main

import "fmt"

type eface struct{ t, p *byte }

func a() { panic("fuel") }
func f() {
	defer func() {
		panic("fuel")
	}()
	a()
}
func g() {
	defer func() {
		panic(12345)
	}()
	panic(12345)
}
func main() {
	func() {
		defer func() { fmt.Println(recover()) }()
	}()
	defer g()
	f()
}
