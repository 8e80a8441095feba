package main

type T struct{ a int }

var _ = struct{ i int }{1: 1}
var _ = T{"a": 1}
var _ = T{(a): 1}
var _ = T{x.y: 1}
var _ = T{1 + 1: 2}
var _ = T{T: 2}
var _ = []T{{1: 1}}
var a = 1

func main() {}
