package main

import "fmt"
import "strings"

type T struct{ a int }

func main() {
	t := T{}
	t.foo = 1 // error: t\.foo undefined \(type T has no field or method foo\)
	t.A() // error: t\.A undefined \(type T has no field or method A, but does have field a\)
	fmt.Printl("x") // error: undefined: fmt\.Printl
	fmt.println("x") // error: undefined: fmt\.println \(but have Println\)
	_ = t.b.c // error: t\.b undefined \(type T has no field or method b\)
	_ = strings.nothing // error: undefined: strings\.nothing
}
