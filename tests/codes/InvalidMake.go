package main

type T struct{}
type S []int

var x = make(int)
var y = make([]int)
var z = make([]int, -1)
var w = make([]int, "a")
var v = make([]int, 1.5)
var u = make([]int, 1, 2, 3)
var t = make(map[string]int, 1, 2)
var s = make(chan int, 1, 2)
var r = make()
var q = make(1)
var p = make([2]int)
var o = make(*[]int)
var n = make(T)
var m = make(S, nil)
var l = make(any)
var k = make(func())
var j = make([]int, 1<<70)
var i = make(chan int, -1)
var h = make(map[int]int, -1)
var g = make([]int, f64)
var f64 float64
var e = make(string, 1)
var d = make([]int, 2.0)
var c = make(undef, 1)
var b = make([]undef, 1)
var a = make(chan<- int, 1) == make(<-chan int)

func f[P any, Q []int | map[int]int, R []int | []string, U chan int | chan<- int, V ~[]int]() {
	_ = make(P)
	_ = make(Q, 1)
	_ = make(R, 1)
	_ = make(U)
	_ = make(V)
	make([]int, 1)
	_ = make([]int, 1<<40)
	_ = make([]int, any(1))
}

func main() {}
