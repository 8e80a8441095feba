package main

type S struct{}
type N *int
type I interface{}

const c *int = 4
const d []int = nil
const _ S = S{}
const _ N = nil
const _ I = 1
const _ any = "a"
const _ error = nil
const _ func() = nil
const _ [2]int = [2]int{}
const _ map[string]int = nil
const (
	a1 chan int = 1
	a2
)

func f[P int | float64]() {
	const _ P = 1
}

func main() {}
