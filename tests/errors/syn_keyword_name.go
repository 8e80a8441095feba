package main

func := 1 // error: syntax error: unexpected :=, expected name or \(
var type = 2 // error: syntax error: unexpected keyword type, expected name

func main() {
	map := 3 // error: syntax error: unexpected :=, expected \[
	x.range = 4 // error: syntax error: unexpected keyword range, expected name
}
