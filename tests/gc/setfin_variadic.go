package main

import "runtime"

type T struct{ a [4]int }

func main() {
	runtime.SetFinalizer(&T{}, func(x ...*T) {})
}
