package main

type A struct{ x Missing } // error: undefined: Missing
type B []Other // error: undefined: Other
func f(a Nope) Never { return 0 } // error: undefined: Nope // error: undefined: Never
var v map[Key]Val // error: undefined: Key // error: undefined: Val
func main() {}
