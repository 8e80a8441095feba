package main

var G func(int) int

//go:noinline
func calls(q, r int) int {
	p := func(z int) int {
		G = func(int) int { return 1 }
		return z + 1
	}
	res := p(q) ^ p(r)
	G = p
	return res
}

func main() {
	r := calls(1, 2)
	g := G
	print("")
	if r != 1 || g(3) != 4 {
		panic(r)
	}
}
