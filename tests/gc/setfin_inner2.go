package main

import "runtime"

type T struct {
	p *int
	n int64
}

func main() {
	t := &T{}
	runtime.SetFinalizer(&t.n, nil)
	runtime.SetFinalizer(&t.n, func(*int64) {})
	runtime.SetFinalizer(&t.n, func(*int64) {})
}
