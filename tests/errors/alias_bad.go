package main

type A = B // error: invalid recursive type A
type B = A
type C = Missing // error: undefined: Missing
type D = struct { x D } // error: invalid recursive type: D refers to itself
type E = []E // error: invalid recursive type: E refers to itself
type F = int
var f F = "s" // error: cannot use "s" \(untyped string constant\) as F value in variable declaration
func main() {}
