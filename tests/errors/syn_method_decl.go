package main

func (int) f() {} // error: cannot define new methods on non-local type int
func (a, b int) g() {} // error: cannot define new methods on non-local type int // error: method has multiple receivers
func () h() {} // error: method has no receiver
func (a int, ) i() {} // error: cannot define new methods on non-local type int
func (a ...int) j() {} // error: invalid use of \.\.\. // error: cannot define new methods on non-local type int
func main() {}
