package main

type T struct{ a int }

func main() {
	x := 1
	switch x { case "a": case 1.5: case nil: case true: } // error: cannot convert "a" \(untyped string constant\) to type int // error: 1\.5 \(untyped float constant\) truncated to int // error: cannot convert nil to type int // error: cannot convert true \(untyped bool constant\) to type int
	switch "s" { case 'a': case 1: } // error: cannot convert 'a' \(untyped rune constant 97\) to type string // error: cannot convert 1 \(untyped int constant\) to type string
	switch x := x; { case x: } // error: invalid case x in switch on true \(mismatched types int and bool\)
	switch any(x) { case []int{}: case 1: } // error: invalid case \[\]int\{\} in switch on any\(x\) \(slice can only be compared to nil\)
	switch []int{} { case nil: }
	f := func() {}
	switch f { case nil: }
	switch f { case f: } // error: invalid case f in switch on f \(func can only be compared to nil\)
	switch (T{}) { case T{1}: case 1: } // error: cannot convert 1 \(untyped int constant\) to type struct\{a int\}
	switch x { case x > 1: } // error: cannot convert x > 1 \(untyped bool value\) to type int
	switch nil { case nil: } // error: use of untyped nil in switch expression
	var e error
	switch e { case 1: case nil: } // error: cannot convert 1 \(untyped int constant\) to type interface\{Error\(\) string\}
	switch { case 1: case "a": } // error: cannot convert 1 \(untyped int constant\) to type bool // error: cannot convert "a" \(untyped string constant\) to type bool
}
