// What functions capture of loops' variables: an instance for each iteration, with what is assigned to it after the capture and not what is assigned to later ones.
package main

import (
	"fmt"
	"testing"
)

var fs []func() int

func call(name string) {
	fmt.Print(name, ":")
	for _, f := range fs {
		fmt.Print(" ", f())
	}
	fmt.Println()
	fs = nil
}

func keep(f func() int) { fs = append(fs, f) }

func post() {
	for i := 0; i < 3; i++ {
		keep(func() int { return i })
	}
}

func before() {
	for i := 0; i < 6; i++ {
		if i%2 == 1 {
			i *= 3
		}
		keep(func() int { return i })
	}
}

func after() {
	for i := 0; i < 6; i++ {
		keep(func() int { return i })
		if i%2 == 1 {
			i += 2
		}
	}
}

func cond() {
	for i := 0; func() bool { keep(func() int { return i }); return i < 3 }(); i++ {
	}
}

func inPost() {
	for i := 0; i < 3; func() { keep(func() int { return i }); i++ }() {
	}
}

func continued() {
L:
	for i := 0; i < 4; i++ {
		x := 10 * i
		for j := 0; ; j++ {
			keep(func() int { return 100*x + 10*i + j })
			x++
			if j == i {
				continue L
			}
		}
	}
}

func backwards() {
	x := 0
again:
	x++
	keep(func() int { return x })
	if x < 3 {
		goto again
	}
}

func backwardsInside() {
	n := 0
again:
	x := n
	x++
	keep(func() int { return x })
	if n++; n < 3 {
		goto again
	}
}

func forwards(n int) {
	x := 0
	if n > 0 {
		x = 5
		goto out
	}
	x = 6
out:
	keep(func() int { return x })
}

func around() {
	y := 0
	for x := 0; x < 3; x++ {
		y = x
		keep(func() int { return y })
	}
}

func deferred() (s string) {
	for i := 0; i < 3; i++ {
		defer func() { s += fmt.Sprint(i) }()
	}
	return "x"
}

func find(s []int, n int) func() int {
	for i, v := range s {
		if v == n {
			return func() int { i++; return 10*i + v }
		}
	}
	return nil
}

func findFor(n int) (*int, func() int) {
	for i, j := 0, 9; i < 5; i, j = i+1, j-1 {
		if i == n {
			return &i, func() int { return 10*i + j }
		}
	}
	return nil, nil
}

func findMap(m map[string]int, n int) *string {
	for k, v := range m {
		if v == n {
			return &k
		}
	}
	return nil
}

func seq(yield func(int) bool) { _ = yield(1) && yield(2) }

func overFunc() {
	x := 1
	x = 2
	for v := range seq {
		keep(func() int { return 10*x + v })
	}
	x = 3
	for v := range seq {
		x += v
		keep(func() int { return 10*x + v })
	}
}

func overFuncBefore() int {
	x := 1
	x = 2
	n := 0
	for v := range seq {
		n += 10*x + v
	}
	return n
}

func generic[T any](a []T) (fs []func() T) {
	var last T
	for i := 0; i < len(a); i++ {
		last = a[i]
		fs = append(fs, func() T { _ = i; return last })
	}
	for i := 0; i < len(a); i++ {
		x := a[0]
		x = a[i]
		fs = append(fs, func() T { return x })
	}
	return fs
}

var gf func() int

//go:noinline
func three() {
	for i := 0; i < 3; i++ {
		gf = func() int { return i }
	}
}

//go:noinline
func search(s []int, n int) *int {
	for _, v := range s {
		if v == n {
			return &v
		}
	}
	return nil
}

func main() {
	post()
	call("post")
	before()
	call("before")
	after()
	call("after")
	cond()
	call("cond")
	inPost()
	call("inPost")
	continued()
	call("continued")
	backwards()
	call("backwards")
	backwardsInside()
	call("backwardsInside")
	forwards(0)
	forwards(1)
	call("forwards")
	around()
	call("around")
	fmt.Println(deferred())
	f := find([]int{4, 5, 6}, 5)
	fmt.Println(f(), f())
	p, g := findFor(3)
	fmt.Println(*p, g())
	*p = 7
	fmt.Println(g(), *findMap(map[string]int{"a": 1, "b": 2, "c": 3}, 2))
	overFunc()
	call("overFunc")
	fmt.Println(overFuncBefore())
	for _, f := range generic([]string{"a", "b", "c"}) {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	big := make([]int, 100)
	fmt.Println(testing.AllocsPerRun(20, three), testing.AllocsPerRun(20, func() { search(big, 1) }),
		testing.AllocsPerRun(20, func() { search(big, 0) }))
}
