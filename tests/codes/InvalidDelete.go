package main

func f(s string, m map[string]int, a []int, pm *map[string]int) {
	delete(s, "e")
	delete(m, 1)
	delete(m)
	delete()
	delete(m, "a", "b")
	delete(a, 0)
	delete(nil, 1)
	delete(pm, "a")
	_ = delete(m, "a")
	delete(m, nil)
	delete(map[any]int{}, []int{})
	delete(m, undef)
	delete(map[int8]int{}, 300)
}
func g[P any, Q map[int]int | map[string]int, R map[int]int | map[int]string, K comparable](p P, q Q, r R, k map[K]int) {
	delete(p, 1)
	delete(q, 1)
	delete(r, 1)
	delete(r, "a")
	delete(k, 1)
}

func main() {}
