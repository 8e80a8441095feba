// -lang=go1.17
package main

import "unsafe"

type T[P any] struct{}
type A[P any] = T[P]

type C interface {
	comparable
	~int
	int | string
}

func f[P any](x P) {
	var _ T[int]
	f[int](1)
	f(x)
	min(1, 2)
	clear([]int{})
	for range 10 {
	}
	for range func(func() bool) {} {
	}
	_ = [2]int([]int{1, 2})
	_ = (*[2]int)([]int{1, 2})
	_ = unsafe.String(nil, 0)
	_ = unsafe.SliceData([]int{})
	_ = new(1)
	_ = any(1)
}

func main() {}
