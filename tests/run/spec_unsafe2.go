// Sizes, offsets, package unsafe, slices to arrays.
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
	f [0]int64
}
type B struct {
	x byte
	A
	y  []int
	z  any
	w  [3]byte
	z0 struct{}
}
type U interface{ ~uint16 | ~[3]int8 }

const (
	sa  = unsafe.Sizeof(A{})
	ob  = unsafe.Offsetof(A{}.b)
	oe  = unsafe.Offsetof(B{}.e)
	oz  = unsafe.Offsetof(B{}.z)
	al  = unsafe.Alignof(B{}.w)
	big = unsafe.Sizeof([1 << 20]A{})
)

func size[T any](t T) (uintptr, uintptr) { return unsafe.Sizeof(t), unsafe.Alignof(t) }

type bits struct {
	lo, hi uint32
}

func main() {
	fmt.Println(sa, ob, oe, oz, al, big, unsafe.Sizeof(B{}), unsafe.Alignof(B{}), unsafe.Offsetof(B{}.z0), unsafe.Offsetof(B{}.A))
	fmt.Println(size(int8(1)))
	fmt.Println(size([]int{}))
	fmt.Println(size(B{}))
	fmt.Println(size(struct{}{}))
	fmt.Println(unsafe.Sizeof(complex64(1)), unsafe.Sizeof(1), unsafe.Sizeof('a'), unsafe.Sizeof(""), unsafe.Sizeof(func() {}), unsafe.Sizeof(map[int]int{}), unsafe.Sizeof([3]bool{}), unsafe.Sizeof(struct {
		a byte
		b int16
		c byte
	}{}))
	f := 1.5
	u := *(*uint64)(unsafe.Pointer(&f))
	fmt.Printf("%x\n", u)
	b := (*bits)(unsafe.Pointer(&u))
	b.hi++
	fmt.Println(*(*float64)(unsafe.Pointer(&u)))
	arr := [5]int32{1, 2, 3, 4, 5}
	p := unsafe.Pointer(&arr[0])
	q := (*int32)(unsafe.Add(p, 2*unsafe.Sizeof(arr[0])))
	*q = 30
	r := (*int32)(unsafe.Pointer(uintptr(p) + 4))
	fmt.Println(arr, *r, *q)
	s := unsafe.Slice(&arr[1], 3)
	s[0] = 20
	fmt.Println(s, len(s), cap(s), arr, unsafe.SliceData(s) == &arr[1])
	str := "hello"
	bs := unsafe.Slice(unsafe.StringData(str), len(str))
	fmt.Println(bs, unsafe.String(&bs[1], 3))
	var np *int
	fmt.Println(unsafe.Slice(np, 0) == nil)
	try := func(f func()) {
		defer func() { fmt.Println(recover()) }()
		f()
	}
	n := -1
	try(func() { _ = unsafe.Slice(&arr[0], n) })
	try(func() { _ = unsafe.String(&bs[0], n) })
	try(func() { _ = unsafe.Slice(np, n+2) })
	try(func() { m := uint64(1) << 62; _ = unsafe.Slice(&arr[0], m) })
	type T struct {
		a int8
		b *T
	}
	t := &T{1, &T{2, nil}}
	off := unsafe.Offsetof(t.b)
	pb := *(**T)(unsafe.Add(unsafe.Pointer(t), off))
	fmt.Println(pb.a, off, unsafe.Offsetof(t.b.b), unsafe.Sizeof(*t.b))
	ms := []byte("mutable")
	alias := unsafe.String(unsafe.SliceData(ms), len(ms))
	ms[0] = 'M'
	fmt.Println(alias)
	var x any = A{b: 5}
	type eface struct{ t, p unsafe.Pointer }
	e := (*eface)(unsafe.Pointer(&x))
	fmt.Println((*A)(e.p).b)
	var up uintptr = 8
	up += uintptr(len(str))
	fmt.Println(up, unsafe.Pointer(nil) == nil, uintptr(unsafe.Pointer(nil)))
	const c = len([unsafe.Sizeof(uintptr(0))]int{})
	fmt.Println(c)
	type Empty struct{}
	var em [10]Empty
	fmt.Println(unsafe.Sizeof(em), len(em), uintptr(unsafe.Pointer(&em[9]))-uintptr(unsafe.Pointer(&em[0])))
	a3 := *(*[3]int32)(s)
	s[1] = 77
	fmt.Println(a3, [2]int32(s[1:]), (*[0]int32)(nil) == nil)
	try(func() { _ = [4]int32(s) })
	try(func() { _ = (*[4]int32)(s[:2]) })
	var ns []int
	fmt.Println((*[0]int)(ns) == nil, (*[0]int)([]int{}) == nil, [0]int(ns))
}
