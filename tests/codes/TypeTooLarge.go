package main

import "unsafe"

type E [1<<31 - 1]int

var a [1 << 31]E
var _ = unsafe.Sizeof(a)
var s struct {
	_ [1 << 31]E
	x int
}
var _ = unsafe.Offsetof(s.x)

const c = unsafe.Sizeof([1 << 40][1 << 40]int{})

func main() {}
