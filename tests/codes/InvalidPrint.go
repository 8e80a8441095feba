package main

func f(a [2]int, s struct{}, c complex128, e error) {
	println(c, e, nil)
	println([]int{}, map[int]int{}, f, &a)
	println(undef)
	println(f2())
}
func f2() (int, int) { return 1, 2 }
func g[P any, Q [2]int | [3]int](p P, q Q) {
	println(p)
	println(q)
}

func main() {}
