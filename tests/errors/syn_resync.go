package main

import "fmt"

func main() {
	x := 
	y := 1 + // error: syntax error: unexpected := at end of statement
	fmt.Println("ok"
	z := 3
	if { // error: syntax error: missing condition in if statement
	}
	for ;; {
		w := ] // error: syntax error: unexpected \], expected expression
	}
}
