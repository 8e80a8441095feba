package main

import "runtime"

func main() {
	x := 3
	p := &x
	runtime.SetFinalizer(p, func(s *string) {})
}
