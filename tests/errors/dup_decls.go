package main

var a int
var a string // error: a redeclared in this block
const a = 1 // error: a redeclared in this block
func b() {}
func b() {} // error: b redeclared in this block
type c int
var c int // error: c redeclared in this block
func init() {}
func init() {}
func main() {}
func main() {} // error: main redeclared in this block
