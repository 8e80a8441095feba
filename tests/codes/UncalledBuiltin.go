package main

import "unsafe"

var f = len
var g = append
var h = unsafe.Sizeof
var i = []any{new, make}

func fn() {
	len
	_ = cap
	x := panic
	print
	go println
	if len {
	}
	_ = len == nil
	fn2(len)
	_ = unsafe.Add
	_ = any(copy)
	_ = len + 1
	len.x()
	_ = (len)
	_ = (len)("a")
	var y len
	_ = len[0]
	return len
}
func fn2(any) {}

func main() {}
