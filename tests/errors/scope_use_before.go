package main

func main() {
	_ = a // error: undefined: a
	a := 1
	var b = b // error: undefined: b
	const c = c // error: undefined: c
	type T struct { t T } // error: invalid recursive type: T refers to itself
	type U []U
	f := func() { f() } // error: declared and not used: f // error: undefined: f
	_, _ = a, b
}
