package main

var n = 3
const f = 2.5
const neg = -1
var a [n]int
var b [f]int
var c [neg]int
var d [2.0]int
var e ["a"]int
var g [len(a)]int
var h [1 << 62]int
var i [nil]int
var j [...]int
var k = [...]int{1, 2}
var l [len(k)]string
var m [Missing]int
func o(p [...]int) {} // error: syntax error: unexpected \.\.\., expected expression
var q [1 << 70]int
var r [func() int { return 1 }()]int
func main() {}
