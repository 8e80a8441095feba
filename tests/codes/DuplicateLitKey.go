package main

type T struct{ a int }

const c = 1

var _ = []int{0: 1, 0: 2}
var _ = map[string]int{"a": 1, "a": 2}
var _ = [...]int{1, 2, 0: 3}
var _ = [5]int{4: 1, 2, 3}
var _ = []string{c: "a", 1: "b"}
var _ = map[int]int{1: 1, c: 2, 1.0: 3}
var _ = map[float64]int{1: 1, 1.0: 2}
var _ = map[any]int{1: 1, "a": 2, 1: 3, 1.0: 4, "a": 5, int8(1): 6, uint8(1): 7, uint8(1): 8}
var _ = map[T]int{{1}: 1, {1}: 2, T{1}: 3}
var _ = map[bool]int{true: 1, false: 2, true: 3}
var _ = map[[1]int]int{{1}: 1, {1}: 2}
var _ = map[rune]int{'a': 1, 97: 2}
var _ = map[string]int{"a" + "b": 1, "ab": 2}
var _ = map[*int]int{nil: 1, nil: 2}
var _ = map[error]int{nil: 1, nil: 2}
var _ = map[complex128]int{1i: 1, 1i: 2}
var _ = map[int]map[int]int{1: {1: 1, 1: 2}, 1: {}}
var _ = [][]int{0: {0: 1, 0: 2}, 0: nil}
var _ = []byte{'a': 1, 97: 2}

func f[K int | string](k K) {
	_ = map[K]int{k: 1, k: 2}
	_ = map[int]K{1: k, 1: k}
	x := 1
	_ = map[int]int{x: 1, x: 2}
}

func main() {}
