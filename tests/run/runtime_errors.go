// Run-time panics: their text, that they are errors and runtime.Errors, and the values left behind.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

type S struct{ a, b int }
type I interface{ M() }

func text(name string, f func()) {
	defer func() {
		r := recover()
		_, isErr := r.(error)
		_, isRT := r.(runtime.Error)
		fmt.Printf("%s: %v (%v %v)\n", name, r, isErr, isRT)
	}()
	f()
	fmt.Println(name, "no panic")
}

var zero, one, neg, five = 0, 1, -1, 5

func main() {
	s, a, str := []int{1, 2, 3}, [3]int{1, 2, 3}, "abc"
	var np *S
	var ni I
	var nf func()
	var nm map[string]int
	var e interface{} = "str"
	text("div", func() { _ = one / zero })
	text("mod", func() { _ = one % zero })
	text("div8", func() { _ = int8(one) / int8(zero) })
	text("idx", func() { _ = s[five] })
	text("idxneg", func() { _ = s[neg] })
	text("arr", func() { _ = a[five] })
	text("str", func() { _ = str[five] })
	text("store", func() { s[five] = 1 })
	text("slice1", func() { _ = s[five:] })
	text("slice2", func() { _ = s[:five] })
	text("slice3", func() { _ = s[2:one] })
	text("slice4", func() { _ = s[neg:] })
	text("slice5", func() { _ = s[:neg] })
	text("slice6", func() { _ = s[0:2:five] })
	text("slice7", func() { _ = s[0 : 3 : one+1] })
	text("slice8", func() { _ = s[three():2:3] })
	text("slice9", func() { _ = str[five:] })
	text("slice10", func() { _ = str[2:one] })
	text("slice11", func() { _ = a[:five] })
	text("nilptr", func() { _ = np.b })
	text("nilstore", func() { np.a = 1 })
	text("niliface", func() { ni.M() })
	text("nilfunc", func() { nf() })
	text("nilmap", func() { nm["x"] = 1 })
	text("assert", func() { _ = e.(int) })
	text("assert2", func() { _ = e.(I) })
	text("assert3", func() { _ = ni.(interface{ N() }) })
	text("assert4", func() { var x interface{}; _ = x.(string) })
	text("assert5", func() { var x interface{} = S{}; _ = x.(*S) })
	text("shift", func() { _ = one << neg })
	text("shift2", func() { _ = uint8(1) >> neg })
	text("make", func() { _ = make([]int, neg) })
	text("make2", func() { _ = make([]int, 1, zero) })
	text("makemap", func() { _ = make(map[int]int, neg) })
	text("toarr", func() { _ = [5]int(s) })
	text("hash", func() { _ = map[interface{}]int{s: 1} })
	text("cmp", func() { var x, y interface{} = s, s; _ = x == y })
	text("repeat", func() { _ = strings.Repeat("x", neg) })
	text("custom", func() { panic(fmt.Errorf("custom")) })
	s2 := []int{1, 2, 3}
	text("partial", func() {
		for i := 0; ; i++ {
			s2[i] *= 10
		}
	})
	fmt.Println(s2)
	x := 1
	text("assign order", func() { x, s2[five] = 2, 3 })
	fmt.Println(x)
	text("compound", func() { s2[0] /= zero })
	fmt.Println(s2[0])
}

func three() int { return 3 }
