package main

func main() {
	_ = map[string]int{"a": 1, "b": 2, "a": 3} // error: duplicate key "a" in map literal
	_ = map[int]int{1: 1, 0 + 1: 2} // error: duplicate key 1 in map literal
	_ = []int{0: 1, 0: 2} // error: duplicate index 0 in array or slice literal
	_ = [...]int{1, 2, 1: 3} // error: duplicate index 1 in array or slice literal
	_ = map[bool]int{true: 1, true: 2} // error: duplicate key true in map literal
	_ = map[any]int{1: 1, "1": 2, 1.0: 3, 1: 4} // error: duplicate key 1 in map literal
	_ = map[[2]int]int{{1, 2}: 1, {1, 2}: 2}
}
