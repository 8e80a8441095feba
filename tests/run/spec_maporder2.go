// m[k] = append(m[k], ...) and m[k] op= x: when map, key and operands are evaluated.
package main

import "fmt"

type S struct{ m map[string][]int }

func idx(i int) int { return i }
func try(n string, f func()) {
	defer func() { fmt.Println(n, recover()) }()
	f()
}

func main() {
	var s8 []uint8
	var s64 []int
	var ss []string
	m8 := map[uint8][]int{}
	m64 := map[int][]int{}
	ms := map[string][]int{}
	i, j := 0, 7
	try("8", func() { m8[s8[i]] = append(m8[s8[i]], s64[j]) })
	try("64", func() { m64[s64[i]] = append(m64[s64[i]], s64[j]) })
	try("s", func() { ms[ss[i]] = append(ms[ss[i]], s64[j]) })
	try("s call", func() { ms[ss[idx(0)]] = append(ms[ss[idx(0)]], s64[j]) })
	var p *S
	try("p", func() { p.m["a"] = append(p.m["a"], s64[j]) })
	try("p2", func() { p.m[ss[i]] = append(p.m[ss[i]], s64[j]) })
	var nilm map[string][]int
	try("nil", func() { nilm["a"] = append(nilm["a"], s64[j]) })
	try("nil2", func() { nilm[ss[i]] = append(nilm[ss[i]], 1) })
	try("nil3", func() { nilm["a"] = append(nilm["a"], 1) })
	try("key changed", func() {
		k := "a"
		f := func() int { k = "b"; return 1 }
		ms[k] = append(ms[k], f())
		fmt.Print(ms)
	})
	try("map changed", func() {
		mm := map[int][]int{}
		old := mm
		f := func() int { mm = map[int][]int{5: {5}}; return 1 }
		mm[5] = append(mm[5], f())
		fmt.Print(mm, old)
	})
	try("field changed", func() {
		q := &S{map[string][]int{}}
		old := q.m
		f := func() int { q.m = map[string][]int{"x": {5}}; return 1 }
		q.m["x"] = append(q.m["x"], f())
		fmt.Print(q.m, old)
	})
	try("elem changed", func() {
		ks := []string{"a"}
		f := func() int { ks[0] = "b"; return 1 }
		mm := map[string][]int{}
		mm[ks[0]] = append(mm[ks[0]], f())
		fmt.Print(mm)
	})
	try("two", func() {
		mm := map[string][]int{}
		mm["a"] = append(mm["a"], len(mm), len(mm["a"]))
		mm["a"] = append(mm["a"], mm["a"]...)
		mm["b"] = append(mm["a"], len(mm))
		fmt.Print(mm)
	})
	try("op", func() {
		mm := map[string]int{"a": 1}
		mm["a"] += mm["a"]*10 + len(mm)
		mm["b"] += len(mm)
		mm["c"] -= mm["b"] + mm["c"]
		mm["d"] |= 1 << len(mm)
		fmt.Print(mm)
	})
	try("op chg", func() {
		mm := map[string]string{}
		old := mm
		f := func() string { mm = map[string]string{"k": "new"}; return "r" }
		mm["k"] += f()
		fmt.Print(mm, old)
	})
}
