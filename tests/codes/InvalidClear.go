package main

func f(x int, p *[]int, a [2]int, c chan int) {
	clear(x)
	clear(p)
	clear(a)
	clear("a")
	clear(nil)
	clear(c)
	clear()
	clear([]int{}, 1)
	clear(any(1))
	_ = clear(map[int]int{})
	clear([]int{})
	clear(struct{}{})
	clear(undef)
	clear(int)
}
func g[P any, Q []int | map[int]int, R []int | string](p P, q Q, r R) {
	clear(p)
	clear(q)
	clear(r)
}

func main() {}
