package main

func f(a int, string) {} // error: syntax error: missing parameter type
func g(...int, a string) {} // error: syntax error: missing parameter name // error: can only use \.\.\. with final parameter
func h(a ...int, b string) {} // error: can only use \.\.\. with final parameter
func i(a, ...int) {}
func j() (a int, string) { return } // error: syntax error: missing parameter type
func k() (...int) { return nil } // error: invalid use of \.\.\.
var l ...int // error: syntax error: unexpected \.\.\., expected type
func main() {}
