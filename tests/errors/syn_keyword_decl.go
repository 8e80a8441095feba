package main

var for int // error: syntax error: unexpected keyword for, expected name
func if() {} // error: syntax error: unexpected keyword if, expected name or \(
type switch int // error: syntax error: unexpected keyword switch, expected name
const var = 1 // error: syntax error: unexpected keyword var, expected name
func main() {}
