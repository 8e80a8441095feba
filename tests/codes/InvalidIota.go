package main

var x = iota
var _ = 1 + iota

const a = iota
const b = func() int { return iota }
const (
	c = len([iota]int{})
	d
)

func f() {
	const e = iota
	_ = iota
	var y = iota
	iota := 1
	_ = iota
	const g = iota
}

type T [iota]int

func main() {}
