package main

type P *int
type I interface{ M() }
type T struct{}
type A struct { P }
type B struct { *I }
type C struct { **T } // error: syntax error: unexpected \*, expected name
type D struct { *P }
type E struct { []int } // error: syntax error: unexpected \[, expected field name or embedded type
func main() {}
