package main

type A struct { x int "tag1" }
type B struct { x int "tag2" }
var a A
var b B = a // error: cannot use a \(variable of struct type A\) as B value in variable declaration
var c B = B(a)
func main() {}
