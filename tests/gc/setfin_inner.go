package main

import "runtime"

type T struct{ a, b [4]int }

var keep *T

func main() {
	keep = &T{}
	runtime.SetFinalizer(&keep.b, func(*[4]int) {})
}
