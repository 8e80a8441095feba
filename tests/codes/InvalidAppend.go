package main

type T []int

var a [2]int
var x = append(1, 2)
var y = append("a", 'b')
var z = append(a, 1)
var w = append(nil, 1)
var v = append()
var u = append(T{}, "a")
var t = append(&s, 1)
var s []int
var r = append(s, 1.5)
var q []string = append(s, 1)
var p = append([]byte{}, "abc")
var o = append(map[int]int{}, 1)
var n = append(s, s)
var m = append(s, []string{}...)
var l = append([]any{}, s...)
var k = append(any(s), 1)
var j = append(int, 1)

func f[P any, Q []int | []string, R []int, S []byte | string](p P, q Q, r R, st S) {
	_ = append(p, 1)
	_ = append(q, 1)
	_ = append(r, "a")
	_ = append(st, 'a')
	append(s, 1)
	s = append(s)
	go append(s, 1)
}

func main() {}
