package main

func _() { return 1 } // error: too many return values\n\thave \(number\)\n\twant \(\)
type _ struct{ x Missing } // error: undefined: Missing
var _ int = "s" // error: cannot use "s" \(untyped string constant\) as int value in variable declaration
const _ = 1 << "a" // error: cannot convert "a" \(untyped string constant\) to type uint
func _() {}
type T struct { _ int; _ string }
func (T) _() {}
func main() { var t T; _ = t._ } // error: t\._ undefined \(type T has no field or method _\)
