// Maps: creation, lookup, comma ok, delete, len, nil maps, reference semantics, printing.
package main

import "fmt"

func fill(m map[string]int) { m["filled"] = len(m) }

func main() {
	var nilm map[string]int
	v, ok := nilm["x"]
	fmt.Println(nilm == nil, len(nilm), nilm["a"], v, ok)
	delete(nilm, "x")
	for range nilm {
		fmt.Println("never")
	}
	m := make(map[string]int)
	m["one"] = 1
	m["two"]++
	m["two"] += 5
	m["three"] |= 6
	fmt.Println(m, len(m))
	if v, ok := m["one"]; ok {
		fmt.Println("one is", v)
	}
	_, ok = m["none"]
	fmt.Println(ok)
	delete(m, "one")
	delete(m, "missing")
	fmt.Println(m)
	n := m
	n["shared"] = 1
	fill(m)
	fmt.Println(len(m), len(n), m["filled"])
	big := make(map[int]int, 100)
	for i := 0; i < 10000; i++ {
		big[i*7] = i
	}
	sum := 0
	for k, v := range big {
		sum += k - 7*v + 1
	}
	fmt.Println(len(big), sum, big[7*9999], big[3])
	for i := 0; i < 10000; i += 2 {
		delete(big, i*7)
	}
	fmt.Println(len(big), big[7], big[14])
	clear(big)
	fmt.Println(len(big), big)
	big[1] = 2
	fmt.Println(big)
	s := map[string][]int{}
	s["a"] = append(s["a"], 1, 2)
	s["a"][0] = 9
	s["b"] = append(s["b"], 3)
	fmt.Println(s)
	nested := map[string]map[string]int{"x": {"y": 1}}
	nested["x"]["z"] = 2
	fmt.Println(nested, nested["q"]["w"])
	f := map[string]func(int, int) int{"add": func(a, b int) int { return a + b }, "mul": func(a, b int) int { return a * b }}
	fmt.Println(f["add"](3, 4), f["mul"](3, 4), f["none"] == nil)
	type P struct{ x, y int }
	ps := map[string]*P{"p": {1, 2}}
	ps["p"].x = 100
	fmt.Println(*ps["p"])
	cnt := map[rune]int{}
	for _, r := range "mississippi" {
		cnt[r]++
	}
	fmt.Println(cnt['s'], cnt['p'], cnt)
	set := map[int]struct{}{1: {}, 2: {}}
	_, has := set[2]
	fmt.Println(has, len(set))
	a, b := m["two"], n["two"]
	m["two"], m["new"] = 50, 60
	fmt.Println(a, b, m["two"], m["new"])
	var any map[interface{}]bool = map[interface{}]bool{1: true, "1": true, 1.0: true}
	fmt.Println(any[1], any["1"], any[1.0], any[int64(1)], len(any))
}
