package main

var a = b // error: initialization cycle for a
var b = c
var c = f()
func f() int { return a }
var x = g // error: initialization cycle for x
func g() { _ = x }
var ok = func() int { return 1 }()
func main() {}
