// Every documented text of a run-time panic, as recover gives it.
package main

import (
	"fmt"
	"unsafe"
)

func neg() int { return -1 }
func big() int { return 1 << 62 }
func try(name string, f func()) {
	defer func() { fmt.Printf("%s\t%v\n", name, recover()) }()
	f()
}

func main() {
	try("slice3 hi>max", func() { s := []int{1, 2, 3}; i := 3; j := 2; _ = s[0:i:j] })
	try("slice3 lo>hi", func() { s := []int{1, 2, 3}; i := 2; j := 1; _ = s[i:j:3] })
	try("str idx", func() { s := "ab"; i := 5; _ = s[i] })
	try("str slice", func() { s := "ab"; i := 5; _ = s[:i] })
	try("str slice lo>hi", func() { s := "ab"; i := 2; j := 1; _ = s[i:j] })
	try("arr idx", func() { var a [3]int; i := 3; _ = a[i] })
	try("arr slice", func() { var a [3]int; i := 4; _ = a[:i] })
	try("nilmap", func() { var m map[string]int; m["a"] = 1 })
	try("nilptr", func() { var p *struct{ x int }; _ = p.x })
	try("div0", func() { z := 0; _ = 1 / z })
	try("nilfunc", func() { var f func(); f() })
	try("unhash", func() { m := map[any]int{}; m[[]int{}] = 1 })
	try("unhash2", func() { m := map[any]int{1: 1}; _ = m[map[string]int{}] })
	try("unhash3 func", func() { m := map[any]int{1: 1}; _ = m[func() {}] })
	try("unhash struct", func() { m := map[any]int{1: 1}; _ = m[struct{ a any }{[]int{}}] })
	try("cmp", func() { var a, b any = []int{}, []int{}; _ = a == b })
	try("conv", func() { var a any = "s"; _ = a.(int) })
	try("conv nil", func() { var a any; _ = a.(int) })
	try("conv iface", func() { var a any = 3; _ = a.(fmt.Stringer) })
	try("conv iface nil", func() { var a any; _ = a.(fmt.Stringer) })
	try("shift", func() { n := -1; _ = 1 << n })
	try("panic err", func() { panic(fmt.Errorf("e")) })
	try("panic nil", func() { panic(nil) })
	try("repeat", func() {
		var p *[3]int
		for i := range p {
			_ = i
		}
		_ = p[1]
	})
	try("unsafe nil", func() { n := 1; var p *int; _ = unsafe.Slice(p, n) })
	try("unsafe neg", func() { x := 1; _ = unsafe.Slice(&x, neg()) })
	try("unsafe big", func() { x := 1; _ = unsafe.Slice(&x, big()) })
	try("unsafe string", func() { x := byte(1); _ = unsafe.String(&x, neg()) })
	try("make neg", func() { _ = make([]int, neg()) })
	try("make huge", func() { _ = make([]int, big()) })
	try("make cap<len", func() { c := 1; n := 3; _ = make([]int, n, c) })
	try("make cap neg", func() { _ = make([]int, 0, neg()) })
	try("make cap huge", func() { _ = make([]int, 0, big()) })
	try("makemap neg", func() { m := make(map[int]int, neg()); fmt.Println(len(m)) })
	try("slice2arr", func() { s := []int{1, 2}; _ = (*[4]int)(s) })
	try("idx", func() { s := []int{1, 2}; i := 5; _ = s[i] })
	try("idx neg", func() { s := []int{1, 2}; _ = s[neg()] })
	try("slice hi", func() { s := []int{1, 2}; i := 5; _ = s[:i] })
	try("slice lo>hi", func() { s := []int{1, 2}; i := 2; j := 1; _ = s[i:j] })
	try("slice lo>len", func() { s := []int{1, 2}; i := 5; _ = s[i:] })
	try("slice3 max", func() { s := []int{1, 2}; i := 5; _ = s[0:1:i] })
}
