package main

import (
	"fmt"
	"unsafe"
)

type S struct {
	a int8
	b int32
	c [2]int16
	d string
}

func main() {
	s := S{1, 2, [2]int16{3, 4}, "hi"}
	p := unsafe.Pointer(&s)
	*(*int32)(unsafe.Add(p, unsafe.Offsetof(s.b))) = 77
	fmt.Println(s.b, *(*int16)(unsafe.Pointer(uintptr(p) + unsafe.Offsetof(s.c) + 2)))
	b := []byte("hello")
	str := unsafe.String(&b[1], 3)
	b[2] = 'X'
	fmt.Println(str, unsafe.SliceData(b) == &b[0], *unsafe.StringData("z"))
	x := unsafe.Slice(&s.c[0], 2)
	x[1] = 9
	fmt.Println(s.c, len(x), cap(x))
	f := 1.5
	fmt.Printf("%x\n", *(*uint64)(unsafe.Pointer(&f)))
	type hdr struct {
		p   unsafe.Pointer
		l, c int
	}
	sl := make([]int, 2, 5)
	h := (*hdr)(unsafe.Pointer(&sl))
	fmt.Println(h.l, h.c)
	h.l = 4
	fmt.Println(len(sl))
	var e any = 42
	type eface struct{ t, d unsafe.Pointer }
	fmt.Println(*(*int)((*eface)(unsafe.Pointer(&e)).d))
	fmt.Println(unsafe.Slice((*int)(nil), 0) == nil, unsafe.String(nil, 0) == "")
	func() {
		defer func() { fmt.Println(recover()) }()
		n := -1
		_ = unsafe.Slice(&sl[0], n)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		n := 1
		_ = unsafe.Slice((*int)(nil), n)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		n := -5
		_ = unsafe.String(&b[0], n)
	}()
	arr := (*[3]int)(sl)
	arr[0] = 5
	fmt.Println(sl[0], [2]int(sl))
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = [9]int(sl)
	}()
	var np []int
	fmt.Println((*[0]int)(np) == nil, (*[0]int)([]int{}) == nil)
}
