package main

var s = "hello"
var x = s[1:2:3]
var y = "abc"[0:1:2]
var z = s[:1:2]
var w = s[::]
var v = sl[::]
var u = sl[:1:]
var sl []int

func f[P string | []byte, Q string](p P, q Q) {
	_ = p[0:1:2]
	_ = q[0:1:2]
}

func main() {}
