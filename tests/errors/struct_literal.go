package main

type P struct { X, Y int }

func main() {
	_ = P{1} // error: too few values in struct literal of type P
	_ = P{1, 2, 3} // error: too many values in struct literal of type P
	_ = P{X: 1, 2} // error: mixture of field:value and value elements in struct literal
	_ = P{Z: 1} // error: unknown field Z in struct literal of type P
	_ = P{X: 1, X: 2} // error: duplicate field name X in struct literal
	_ = P{"a", 2} // error: cannot use "a" \(untyped string constant\) as int value in struct literal
	_ = P{X: "a"} // error: cannot use "a" \(untyped string constant\) as int value in struct literal
	_ = &P{1} // error: too few values in struct literal of type P
	_ = []P{{1}, {X: 1, Q: 2}, {1, 2}} // error: too few values in struct literal of type P // error: unknown field Q in struct literal of type P
	_ = P{1: 2} // error: invalid field name 1 in struct literal
	_ = struct{ a int }{b: 1} // error: unknown field b in struct literal of type struct\{a int\}
	_ = P{X: 1, Y} // error: mixture of field:value and value elements in struct literal
}
