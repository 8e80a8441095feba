package main

import "fmt"

func main() {
	x := 1
	x.y = 2 // error: x\.y undefined \(type int has no field or method y\)
	_ = x.String() // error: x\.String undefined \(type int has no field or method String\)
	s := []int{}
	s.len() // error: s\.len undefined \(type \[\]int has no field or method len\)
	m := map[string]int{}
	m.a = 1 // error: m\.a undefined \(type map\[string\]int has no field or method a\)
	f := func() {}
	f.x() // error: f\.x undefined \(type func\(\) has no field or method x\)
	var i interface{}
	i.M() // error: i\.M undefined \(type interface\{\} has no field or method M\)
	var e error
	e.Foo() // error: e\.Foo undefined \(type error has no field or method Foo\)
	e.error() // error: e\.error undefined \(type error has no field or method error, but does have method Error\)
	_ = e.Error
	_ = "abc".len // error: "abc"\.len undefined \(type untyped string has no field or method len\)
	p := &i
	p.M() // error: p\.M undefined \(type \*interface\{\} is pointer to interface, not interface\)
	var a [2]int
	_ = a.x // error: a\.x undefined \(type \[2\]int has no field or method x\)
	_ = nil.x // error: nil\.x undefined \(type untyped nil has no field or method x\)
	_ = fmt.x.y // error: undefined: fmt\.x
}
