package main

func x(f func({, g ...func()) {
}(func() {}, func() {}, func() {})

var a, b = 0b2, 0b2 + 0b2
var c = '' + '' + 'ab'

//go:noinline
type t int

func main() {
}
