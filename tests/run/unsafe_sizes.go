// Sizes, alignments and offsets, and pointer arithmetic.
package main

import (
	"fmt"
	"unsafe"
)

type A struct {
	a bool
	b int64
	c bool
	d int32
	e string
	f []int
	g interface{}
	h [3]int16
}
type E struct{}
type F struct {
	x int32
	e E
}
type G struct {
	a byte
	b complex128
	c func()
	d map[int]int
	p *int
}

func main() {
	var a A
	fmt.Println(unsafe.Sizeof(a), unsafe.Alignof(a), unsafe.Offsetof(a.b), unsafe.Offsetof(a.c), unsafe.Offsetof(a.d), unsafe.Offsetof(a.e), unsafe.Offsetof(a.f), unsafe.Offsetof(a.g), unsafe.Offsetof(a.h))
	fmt.Println(unsafe.Sizeof(E{}), unsafe.Sizeof(F{}), unsafe.Sizeof(G{}), unsafe.Sizeof([0]int{}), unsafe.Sizeof([5]A{}))
	fmt.Println(unsafe.Sizeof(int8(0)), unsafe.Sizeof(int16(0)), unsafe.Sizeof(rune(0)), unsafe.Sizeof(0), unsafe.Sizeof(uintptr(0)), unsafe.Sizeof(float32(0)), unsafe.Sizeof(1i), unsafe.Sizeof(complex64(0)), unsafe.Sizeof(true))
	fmt.Println(unsafe.Sizeof(""), unsafe.Sizeof([]int{}), unsafe.Sizeof(map[int]int{}), unsafe.Sizeof(func() {}), unsafe.Sizeof(&a), unsafe.Sizeof(interface{}(nil)), unsafe.Sizeof(error(nil)))
	fmt.Println(unsafe.Alignof(int8(0)), unsafe.Alignof(int16(0)), unsafe.Alignof(a.e), unsafe.Alignof(1i), unsafe.Alignof(a.h))
	const size = unsafe.Sizeof(a)
	var arr [size]byte
	fmt.Println(len(arr))
	xs := [4]int32{10, 20, 30, 40}
	p := unsafe.Pointer(&xs[0])
	q := (*int32)(unsafe.Add(p, 8))
	*q = 33
	r := (*int32)(unsafe.Pointer(uintptr(p) + unsafe.Sizeof(xs[0])))
	fmt.Println(xs, *r, *(*int64)(p) == 20<<32|10)
	f := 1.5
	fmt.Printf("%#x\n", *(*uint64)(unsafe.Pointer(&f)))
	b := []byte("hello")
	s := unsafe.String(&b[0], len(b))
	fmt.Println(s, len(s))
	t := "world"
	fmt.Println(*unsafe.StringData(t), unsafe.Slice(unsafe.StringData(t), 3))
	sl := unsafe.Slice(&xs[1], 2)
	sl[0] = 7
	fmt.Println(sl, len(sl), cap(sl), xs, unsafe.SliceData(sl) == &xs[1])
	a.d = 55
	fmt.Println(*(*int32)(unsafe.Add(unsafe.Pointer(&a), unsafe.Offsetof(a.d))))
	type H struct {
		F
		y int16
	}
	fmt.Println(unsafe.Offsetof(H{}.y), unsafe.Offsetof(H{}.x), unsafe.Sizeof(H{}))
}
