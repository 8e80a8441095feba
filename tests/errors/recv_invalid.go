package main

import "strings"

type T struct{}
type P *T
type I interface{ M() }
func (int) A() {} // error: cannot define new methods on non-local type int
func (*int) B() {} // error: cannot define new methods on non-local type int
func (P) C() {} // error: invalid receiver type P \(pointer or interface type\)
func (I) D() {} // error: invalid receiver type I \(pointer or interface type\)
func (**T) E() {} // error: invalid receiver type \*\*T
func ([]T) F() {} // error: invalid receiver type \[\]T
func (t Missing) G() {} // error: undefined: Missing
func (strings.Builder) H() {} // error: cannot define new methods on non-local type strings\.Builder
func (*strings.Builder) K() {} // error: cannot define new methods on non-local type strings\.Builder
func (T) ok() {}
type A = int
func (A) L() {} // error: cannot define new methods on non-local type A
func main() {}
