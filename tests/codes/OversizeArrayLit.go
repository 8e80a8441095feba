package main

type A [1]string

var _ = [2]int{1, 2, 3}
var _ = [2]int{1: 2, 3}
var _ = [2]int{5: 1}
var _ = [0]int{1}
var _ = A{"a", "b"}
var _ = [2][1]int{{1, 2}, {3}, {4}}
var _ = &[1]int{1, 2}
var _ = [1]struct{ a int }{{1}, {2}}
var _ = [2]int{1, 2, 3, 4}

func main() {}
