// Before Go 1.21 a generic interface is unified by its type arguments, as other defined types are; since, by its methods (then f1(t) cannot be inferred).
package main

import "fmt"

type T[P any] interface{}
type Tag[P any] interface{ Tag() string }
type tag int

func (tag) Tag() string { return "tag" }

func f1[P any](T[P]) string                  { return fmt.Sprintf("%T", *new(P)) }
func f2[P any](T[P], P) string               { return fmt.Sprintf("%T", *new(P)) }
func f4[P any](t Tag[P], s ...Tag[P]) string { return t.Tag() + fmt.Sprintf("%T", *new(P)) }

func main() {
	var t T[int]
	fmt.Println(f1(t), f2(t, 5), f1[string](t))
	var g Tag[[]byte] = tag(1)
	fmt.Println(f4(g), f4(g, g), f4[bool](g, g, tag(2)))
	var h func(Tag[string]) string = func(t Tag[string]) string { return f4(t) }
	fmt.Println(h(tag(3)))
}
