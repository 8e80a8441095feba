package main

type T struct{ a, b int }

var _ = struct{ i int }{i: 1, i: 2}
var _ = T{a: 1, b: 2, a: 3, b: 4, a: 5}
var _ = []T{{a: 1, a: 2}}

func main() {}
