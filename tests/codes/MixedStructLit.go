package main

type T struct {
	a int
	b string
}

var _ = struct{ i, j int }{i: 1, 2}
var _ = struct{ i, j int }{1, j: 2}
var _ = T{a: 1, "x"}
var _ = T{1, b: "x"}
var _ = []T{{a: 1, "x"}, {1, b: "x"}}
var _ = &T{1, b: 2, 3}

func main() {}
