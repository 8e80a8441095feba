package main

var i = 0
var x = []string{i: "world"}
var _ = []int{"a": 1}
var _ = []int{1.5: 1}
var _ = []int{-1: 1}
var _ = [2]int{2: 1}
var _ = [...]int{f(): 1}
var _ = []int{1.0: 1}
var _ = []int{nil: 1}
var _ = [3]int{-2: 1, 2}
var _ = []int{true: 1}
var _ = []int{1 << 40: 1}
var _ = []int{1 << 70: 1}
var _ = []int{'a': 1}
var _ = []int{N(2): 1}
var _ = []int{undef: 1}
var _ = [...]int{i: 1, 2}

type N int

func f() int { return 1 }

func main() {}
