package main

var s = 2
var x = len(s)
var y = len(1)
var z = len(nil)
var w = len()
var v = len("a", "b")
var u = len(&[]int{})
var t = len(&[2]int{})
var r = len(func() {})
var q = len(struct{}{})
var p = len(any("a"))
var o = len(true)
var n = len(1.5)
var m = len(&s)
var l string = len("a")
var k = len(int)
var j = len(undef)

func f[P any, Q []int | int, R []int | string | map[int]int, S [2]int | [3]int](p P, q Q, r R, a S) {
	_ = len(p)
	_ = len(q)
	_ = len(r)
	_ = len(a)
	const c = len(a)
	len(r)
	go len(r)
	len(s)
}

func main() {}
