package main

// Type literals and names in parentheses with type arguments.

func main() {
	_ = interface{}[0]
	_ = struct{}[1].x
	_ = struct{}[1]
	_ = int[0]
	_ = (int)[0]
	_ = interface{}[int](1)
	_ = (map[string]int)[int]
	var x int = interface{} [0].Value.X()
	_ = (func())[3]
	_ = ([]int)[3]
	_ = map[string]int{}[3]
}
