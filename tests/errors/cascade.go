package main

import "fmt"

var x Missing = 1 // error: undefined: Missing

func main() {
	x.foo()
	y := x + 1
	z := y.bar
	fmt.Println(x, y, z, undefined(x)) // error: undefined: undefined
	for _, v := range x { v.baz() }
	f := undefinedf // error: undefined: undefinedf
	f(1).g()
	m := map[Missing]int{} // error: undefined: Missing
	m["a"] = 1
	var s []Missing // error: undefined: Missing
	s[0].q = "x"
}
