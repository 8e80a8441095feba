package main

type A struct { x int; x string } // error: x redeclared
type B struct { x int; y, x bool } // error: x redeclared
type C struct { A; A } // error: A redeclared
type D struct { A; *A } // error: A redeclared
type E struct { _ int; _ string }
type F struct { int; int } // error: int redeclared
type G struct { B; b int; B string } // error: B redeclared
func main() {}
