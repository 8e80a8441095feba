package main

var x = make([]int, 3, 2)
var y = make([]int, 10, n)
var z = make([]int, n, 2)
var n int
var w = make([]int, 2.0, 1.0)
var v = make([]int, 'b', 'a')

func main() {}
