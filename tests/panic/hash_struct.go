package main

type K struct {
	a int
	b any
}

func main() {
	m := map[K]int{}
	m[K{1, func() {}}]++
}
