// 3.3: what a function returns lives in the heap, unsafe.Slice or not; what it keeps does not.
package main

import (
	"fmt"
	"reflect"
	"testing"
	"unsafe"
)

//go:noinline
func escapeUnsafe() []int {
	var arr [4]int
	return unsafe.Slice(&arr[0], 4)
}

//go:noinline
func escapeReflect() []int {
	return reflect.MakeSlice(reflect.SliceOf(reflect.TypeOf(0)), 4, 4).Interface().([]int)
}

//go:noinline
func localUnsafe() int {
	var arr [4]int
	s := unsafe.Slice(&arr[0], 4)
	s[1] = 5
	return arr[1] + len(s)
}

//go:noinline
func localMake() int {
	s := make([]int, 4)
	s[1] = 5
	return s[1] + len(s)
}

var sink []int

func main() {
	allocs := func(f func()) float64 { return testing.AllocsPerRun(100, f) }
	fmt.Println("unsafe.Slice returned", allocs(func() { sink = escapeUnsafe() }))
	fmt.Println("MakeSlice returned", allocs(func() { sink = escapeReflect() }))
	fmt.Println("unsafe.Slice kept", allocs(func() { localUnsafe() }))
	fmt.Println("make kept", allocs(func() { localMake() }))
}
