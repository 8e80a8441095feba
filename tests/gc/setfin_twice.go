package main

import "runtime"

type T struct{ a [4]int }

func main() {
	p := &T{}
	runtime.SetFinalizer(p, func(*T) {})
	runtime.SetFinalizer(p, func(*T) {})
}
