package main

import "unsafe"

var b [10]byte
var _ = unsafe.String(&b[0], -1)
var _ = unsafe.String(&b[0], 1.5)
var _ = unsafe.String(&b[0], "a")
var _ = unsafe.String(&b, 1)
var _ = unsafe.String("a", 1)
var _ = unsafe.String(&b[0])
var _ = unsafe.String()
var _ = unsafe.String(nil, 1)
var _ = unsafe.String(&x, 1)
var _ = unsafe.StringData(1)
var _ = unsafe.StringData([]byte{})
var _ = unsafe.StringData()
var _ = unsafe.StringData("a", "b")
var _ = unsafe.StringData(nil)
var _ *int = unsafe.StringData("a")
var x int

func main() {}
