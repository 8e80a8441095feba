package main

type P *struct{ x int }
type I interface{}
type F func()

var _ = P{}
var _ = int{}
var _ = string{"a"}
var _ = I{}
var _ = F{}
var _ = any{}

var _ = error{}
var _ = func(){}
var _ = []int{{}}
var _ = []P{{x: 1}}
var _ = []*[]int{{1}}
var _ = map[int]int{{}: {}}
var _ = undef{}
var _ = []undef{{}}
var _ = v{}
var v int
var _ = [...]int{}
var _ = G{}
var _ = G[int]{a: "x"}

type G[P any] struct{ a P }

func f[Q any, R []int | []string, S []int, T struct{ a int } | struct{ b int }, U []int | map[int]int]() {
	_ = Q{}
	_ = R{}
	_ = S{1}
	_ = T{}
	_ = U{}
}

func main() {}
