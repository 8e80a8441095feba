package main


var n = 3
const f = 2.5
const neg = -1
var a [n]int // error: invalid array length n
var b [f]int // error: array length f \(untyped float constant 2\.5\) must be integer
var c [neg]int // error: invalid array length neg \(untyped int constant -1\)
var d [2.0]int
var e ["a"]int // error: array length "a" \(untyped string constant\) must be integer
var g [len(a)]int
var h [1 << 62]int
var i [nil]int // error: invalid array length nil
var j [...]int // error: invalid use of \[\.\.\.\] array \(outside a composite literal\)
var k = [...]int{1, 2}
var l [len(k)]string
var m [Missing]int // error: undefined array length Missing or missing type constraint
var q [1 << 70]int // error: invalid array length 1 << 70 \(untyped int constant 1180591620717411303424\)
var r [func() int { return 1 }()]int // error: array length func\(\) int \{…\}\(\) \(value of type int\) must be constant
func main() {}
