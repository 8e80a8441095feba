package main

var _ = map[string]int{1}
var _ = map[string]int{"a": 1, 2}
var _ = map[string]int{"a"}
var _ = map[int][]int{{1}}
var _ = map[int]map[int]int{1: {2}}
var _ = map[string]int{x, "b": 1}
var x int

func f[M map[string]int](m M) { _ = M{1} }

func main() {}
