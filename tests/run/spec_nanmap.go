package main

import (
	"fmt"
	"math"
)

type K struct {
	f float64
	s string
}

func main() {
	nan := math.NaN()
	m := map[float64]int{nan: 1, nan: 2}
	m[nan] = 3
	m[math.Copysign(0, -1)] = 5
	m[0] += 2
	fmt.Println(len(m), m[0], m[nan])
	delete(m, nan)
	fmt.Println(len(m))
	sum := 0
	for k, v := range m {
		if k != k {
			sum += v
		}
	}
	fmt.Println(sum)
	clear(m)
	fmt.Println(len(m))
	mk := map[K]int{{nan, "a"}: 1, {1, "b"}: 2}
	mk[K{nan, "a"}]++
	fmt.Println(len(mk), mk[K{1, "b"}])
	mi := map[any]int{nan: 1, 1: 2, 1.0: 3, "1": 4, int8(1): 5, [1]int{1}: 6, K{1, ""}: 7, nil: 8, true: 9}
	fmt.Println(len(mi), mi[1], mi[1.0], mi[int8(1)], mi[[1]int{1}], mi[K{1, ""}], mi[nil], mi[nan], mi[uint8(1)])
	func() {
		defer func() { fmt.Println(recover()) }()
		mi[[]int{1}] = 2
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = mi[struct{ f func() }{}]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var a, b any = []int{}, []int{}
		fmt.Println(a == b)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		a, b := any(struct {
			x int
			y any
		}{1, []int{}}), any(struct {
			x int
			y any
		}{2, []int{}})
		fmt.Println(a == b)
	}()
	fmt.Println(min(nan, 1) != min(nan, 1), max(1, nan) != max(1, nan), min(-0.0, 0.0))
	var c complex128 = complex(nan, 0)
	fmt.Println(c == c, c != c, map[complex128]int{c: 1}[c])
	var p1, p2 *int
	var i1, i2 any = p1, (*string)(nil)
	fmt.Println(p1 == p2, i1 == i2, i1 == nil, i1 == any(p2))
}
