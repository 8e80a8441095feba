package main

func main(x int) int { return x } // error: func main must have no arguments and no return values
func init() int { return 1 } // error: func init must have no arguments and no return values
func init(a int) {} // error: func init must have no arguments and no return values
var init = 1 // error: cannot declare init - must be func
func f() { init(); main(1) } // error: undefined: init
