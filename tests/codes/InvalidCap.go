package main

var s = 2
var x = cap(s)
var y = cap("a")
var z = cap(map[int]int{})
var w = cap(nil)
var v = cap()
var u = cap([]int{}, 1)
var t = cap([2]int{})
var r = cap(&[2]int{})
var q = cap(&[]int{})
var p = cap(func() {})
var o = cap(make(chan int))

func f[P any, Q []int | string, R []int | chan int](p P, q Q, r R) {
	_ = cap(p)
	_ = cap(q)
	_ = cap(r)
	cap([]int{})
}

func main() {}
