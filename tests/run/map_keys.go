// Every kind of map key: integers of each width, floats, strings, bools, arrays, structs, pointers, interfaces, complex.
package main

import (
	"fmt"
	"strings"
)

type K struct {
	a int32
	b string
	c [2]bool
}

type E struct{}
type S string
type I interface{ M() int }
type T1 int
type T2 struct{ s string }

func (t T1) M() int { return int(t) }
func (t T2) M() int { return len(t.s) }

func main() {
	m8 := map[int8]int{}
	mu8 := map[uint8]int{}
	m16 := map[int16]int{}
	m32 := map[int32]int{}
	mu32 := map[uint32]string{}
	m64 := map[int64]int{}
	mu64 := map[uint64]int{}
	for i := -300; i < 300; i++ {
		m8[int8(i)]++
		mu8[uint8(i)]++
		m16[int16(i)] = i
		m32[int32(i)<<16] = i
		mu32[uint32(i)] = fmt.Sprint(i)
		m64[int64(i)<<40] = i
		mu64[uint64(i)] = i
	}
	fmt.Println(len(m8), len(mu8), len(m16), len(m32), len(mu32), len(m64), len(mu64))
	fmt.Println(m8[-1], mu8[255], m16[-7], m32[-5<<16], mu32[4294967295], m64[-9<<40], mu64[1<<64-2])
	mb := map[bool]string{true: "yes", false: "no"}
	fmt.Println(mb[1 < 2], mb[2 < 1], mb)
	mf := map[float64]int{1.5: 1, 0: 2}
	nz := 0.0
	nz = -nz
	mf[nz]++
	fmt.Println(mf, mf[1.5])
	mf32 := map[float32]int{0.1: 1}
	fmt.Println(mf32[0.1])
	mc := map[complex128]int{1 + 2i: 5}
	fmt.Println(mc[complex(1, 2)])
	ms := map[S]int{"a": 1}
	ms["b"] = 2
	fmt.Println(ms, ms[S("a")])
	mk := map[K]int{}
	for i := 0; i < 100; i++ {
		mk[K{int32(i % 10), strings.Repeat("x", i%5), [2]bool{i%2 == 0, true}}] += i
	}
	fmt.Println(len(mk), mk[K{3, "xxx", [2]bool{false, true}}], mk[K{}])
	ma := map[[3]int]string{{1, 2, 3}: "a", {}: "zero"}
	fmt.Println(ma[[3]int{1, 2, 3}], ma[[3]int{}], ma[[3]int{9}] == "")
	x, y := 1, 1
	mp := map[*int]string{&x: "x", &y: "y"}
	fmt.Println(mp[&x], mp[&y], len(mp), mp[nil] == "")
	mi := map[interface{}]int{1: 1, int8(1): 2, "1": 3, 1.0: 4, [1]int{1}: 5, K{a: 1}: 6, nil: 7, true: 8, 'a': 9, E{}: 10}
	fmt.Println(mi[1], mi[int8(1)], mi["1"], mi[1.0], mi[[1]int{1}], mi[K{a: 1}], mi[nil], mi[true], mi[int32(97)], mi[E{}], len(mi), mi[uint8(1)])
	mI := map[I]string{T1(3): "t1", T2{"abc"}: "t2"}
	fmt.Println(mI[T1(3)], mI[T2{"abc"}], mI[T1(4)] == "", len(mI))
	me := map[E]int{}
	me[E{}]++
	me[struct{}{}]++
	fmt.Println(me)
	m0 := map[[0]int]int{{}: 4}
	fmt.Println(m0[[0]int{}])
	mr := map[rune]bool{'世': true}
	for _, r := range "世界" {
		fmt.Print(mr[r], " ")
	}
	fmt.Println()
	mstr := map[string]int{}
	for i := 0; i < 1000; i++ {
		mstr[strings.Repeat("k", i%50)+fmt.Sprint(i)] = i
	}
	ok := true
	for i := 0; i < 1000; i++ {
		ok = ok && mstr[strings.Repeat("k", i%50)+fmt.Sprint(i)] == i
	}
	fmt.Println(len(mstr), ok)
	type big struct{ a [40]int64 }
	mbig := map[big]int{}
	for i := 0; i < 20; i++ {
		var b big
		b.a[i] = 1
		mbig[b] = i
	}
	var b big
	b.a[7] = 1
	fmt.Println(len(mbig), mbig[b])
	vbig := map[int]big{}
	for i := 0; i < 50; i++ {
		var b big
		b.a[39] = int64(i)
		vbig[i] = b
	}
	fmt.Println(vbig[33].a[39], vbig[99].a[39])
}
