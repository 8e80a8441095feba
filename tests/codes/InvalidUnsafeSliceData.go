package main

import "unsafe"

var x int
var _ = unsafe.SliceData(x)
var _ = unsafe.SliceData("a")
var _ = unsafe.SliceData([2]int{})
var _ = unsafe.SliceData()
var _ = unsafe.SliceData([]int{}, 1)
var _ = unsafe.SliceData(nil)
var _ *string = unsafe.SliceData([]int{})
var _ = unsafe.SliceData(&[]int{})

func f[P []int | []string, Q []int](p P, q Q) {
	_ = unsafe.SliceData(p)
	_ = unsafe.SliceData(q)
}

func main() {}
