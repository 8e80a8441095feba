package main

var x // error: syntax error: unexpected newline, expected type
var y int = 
var = 1 // error: syntax error: unexpected keyword var, expected expression
var a, b int = 1, 2, 
var (
	c int
	d = 2,
) // error: syntax error: unexpected \) after top level declaration
func main() {}
