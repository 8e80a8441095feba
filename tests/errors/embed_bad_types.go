package main

type P *int
type I interface{ M() }
type A struct { P } // error: embedded field type cannot be a pointer
type B struct { *I } // error: embedded field type cannot be a pointer to an interface
type D struct { *P } // error: embedded field type cannot be a pointer
type F struct { *T }
type T struct{}
type G struct { Undefined } // error: undefined: Undefined
func main() {}
