package main

type A struct{ X int; Z int }
type B struct{ X int }
func (A) M() {}
func (B) M() {}
type C struct { A; B }
type D struct { C; Z string }
type I interface{ M() }
func main() {
	var c C
	c.X = 1 // error: ambiguous selector c\.X
	c.M() // error: ambiguous selector c\.M
	_ = c.Z
	var d D
	_ = d.X // error: ambiguous selector d\.X
	_ = d.Z + 1 // error: invalid operation: d\.Z \+ 1 \(mismatched types string and untyped int\)
	var _ I = c // error: cannot use c \(variable of struct type C\) as I value in variable declaration: C does not implement I \(ambiguous selector C\.M\)
}
