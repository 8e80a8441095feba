package main

func f(a int, a string) {} // error: a redeclared in this block
func g(a int) (a string) { return } // error: a redeclared in this block // error: result parameter a not in scope at return
func h(a int) { var a string; _ = a } // error: a redeclared in this block
func (t T) i(t int) {} // error: t redeclared in this block
type T struct{}
func main() {}
