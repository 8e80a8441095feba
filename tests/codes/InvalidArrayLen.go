package main

var n = 3

const c = 4
const f = 2.0
const g = 2.5
const s = "a"

var _ = [n]int{}
var _ [n]int
var _ [-1]int
var _ [1.5]int
var _ [f]int
var _ [g]int
var _ [s]int
var _ ["a"]int
var _ [true]int
var _ [nil]int
var _ [h()]int
var _ [len(a)]int
var _ [len(b)]int
var _ [1 << 62]int
var _ [1 << 63]int
var _ [1 << 64]int
var _ ['a']int
var _ [1i]int
var _ [2 + 0i]int
var _ [c - 5]int
var _ [x]int
var _ [int]int
var _ [int(3)]int
var _ [float64(3)]int
var _ [uint8(3)]int
var _ [N(3)]int
var _ [unk]int
var _ [1 / 0]int
var _ [T{}]int
var a []int
var b [3]int
var x float64

type N int
type T struct{}

func h() int { return 1 }
func k[P int | uint]() {
	var _ [P]int
	var _ [P(1)]int
	m := 3
	var _ [m]int
	var z [3]int
	var _ [len(z)]int
	_ = [m]int{}
	_ = [m]string{"a"}
	type t [m]int
}

func main() {}
