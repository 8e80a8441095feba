package main

type A struct { x int; y string }
type B struct { x int; y []byte }
type C struct { y string; x int }
var a A
var b B = B(a) // error: cannot convert a \(variable of struct type A\) to type B
var c C = C(a) // error: cannot convert a \(variable of struct type A\) to type C
var d struct { x int; y string } = a
var e A = d
var f A = c // error: cannot use c \(variable of struct type C\) as A value in variable declaration
func main() { a.x = "s"; a.y = 1; a.z = 2; a = A{1}; a = 5; _ = a.x.y } // error: cannot use "s" \(untyped string constant\) as int value in assignment // error: cannot use 1 \(untyped int constant\) as string value in assignment // error: a\.z undefined \(type A has no field or method z\) // error: too few values in struct literal of type A // error: cannot use 5 \(untyped int constant\) as A value in assignment // error: a\.x\.y undefined \(type int has no field or method y\)
