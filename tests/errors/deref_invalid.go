package main

func main() {
	x := 1
	_ = *x // error: invalid operation: cannot indirect x \(variable of type int\)
	*x = 2 // error: invalid operation: cannot indirect x \(variable of type int\)
	s := "a"
	_ = *s // error: invalid operation: cannot indirect s \(variable of type string\)
	_ = *nil // error: invalid operation: cannot indirect nil
	var i interface{}
	_ = *i // error: invalid operation: cannot indirect i \(variable of type interface\{\}\)
	_ = *&x
	_ = **&x // error: invalid operation: cannot indirect \*&x \(variable of type int\)
	p := &x
	_ = p.y // error: p\.y undefined \(type \*int has no field or method y\)
	pp := &p
	_ = pp.y // error: pp\.y undefined \(type \*\*int has no field or method y\)
	type T struct{ a int }
	t := &T{}
	tt := &t
	_ = tt.a // error: tt\.a undefined \(type \*\*T has no field or method a\)
	tt.a = 1 // error: tt\.a undefined \(type \*\*T has no field or method a\)
	_ = *t.a // error: invalid operation: cannot indirect t\.a \(variable of type int\)
}
