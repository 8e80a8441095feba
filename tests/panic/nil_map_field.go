package main

type T struct{ m map[string][]int }

func main() {
	var t T
	t.m["x"] = append(t.m["x"], 1)
}
