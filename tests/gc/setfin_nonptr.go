package main

import "runtime"

var g = 5

func main() {
	runtime.SetFinalizer(&g, func(*int) {})
	runtime.SetFinalizer(g, nil)
}
