package main

import "fmt"

var sink []byte

//go:noinline
func f() []byte { return []byte("abc") }

const c = "hello world, this is more than 32 bytes long!"

func main() {
	fmt.Println(cap(f()), cap([]byte(c)), cap([]byte("")), []byte("") == nil)
	sink = []byte("abcde")
	fmt.Println(len(sink), cap(sink))
	b := []byte("xyz")
	fmt.Println(cap(b))
	b = append(b, '1')
	fmt.Println(string(b), cap(b))
	x := []byte("q")
	x[0] = 'r'
	println(string(x), cap(x))
	type B []byte
	type S string
	const s S = "typed"
	fmt.Println(cap(B(s)), cap([]byte(s)))
	for i := 0; i < 3; i++ {
		y := []byte("loop")
		y[i] = 'X'
		fmt.Println(string(y), cap(y))
	}
}
