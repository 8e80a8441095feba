// Values of maps: structs are not addressable, arrays, slices, functions, interfaces, nested maps, zero values.
package main

import "fmt"

type P struct {
	X, Y int
	N    []string
}

func (p P) Sum() int { return p.X + p.Y }

type G map[string]G

func (g G) depth() int {
	d := 0
	for _, c := range g {
		d = max(d, c.depth())
	}
	return d + 1
}

func main() {
	m := map[string]P{"a": {1, 2, nil}}
	p := m["a"]
	p.X = 100
	fmt.Println(m["a"], p, m["a"].X, m["a"].Sum(), m["zz"].Sum(), len(m["a"].N))
	m["a"] = p
	fmt.Println(m)
	arr := map[string][3]int{}
	a := arr["x"]
	a[1] = 5
	arr["x"] = a
	fmt.Println(arr, arr["x"][1])
	i := map[string]interface{}{"n": nil, "i": 1, "s": []int{1}, "m": map[string]int{"q": 1}}
	fmt.Println(i["n"] == nil, i["none"] == nil, i["i"].(int)+1, i["s"].([]int)[0], i["m"].(map[string]int)["q"])
	v, ok := i["n"]
	fmt.Println(v, ok)
	g := G{"a": {"b": {"c": nil}}, "d": {}}
	fmt.Println(g.depth(), len(g), g["a"]["b"]["c"] == nil, g["x"]["y"]["z"] == nil)
	b := map[int]bool{}
	if !b[5] {
		b[5] = true
	}
	fmt.Println(b)
	e := map[string]error{}
	fmt.Println(e["x"] == nil)
	d := map[string]map[int][]string{}
	add := func(s string, n int, v string) {
		if d[s] == nil {
			d[s] = map[int][]string{}
		}
		d[s][n] = append(d[s][n], v)
	}
	add("a", 1, "x")
	add("a", 1, "y")
	add("b", 2, "z")
	fmt.Println(d)
	c := map[string]*int{}
	n := 5
	c["n"] = &n
	*c["n"]++
	fmt.Println(n)
	sl := map[string][]int{"k": {1, 2, 3}}
	sl["k"][1] *= 10
	sl["k"] = sl["k"][1:]
	fmt.Println(sl)
	x := map[string]int{}
	x["a"], x["b"] = 1, x["a"]+1
	x["c"] = len(x)
	fmt.Println(x)
	y, z := x["a"], x["none"]
	fmt.Println(y, z)
	type key struct{ a, b interface{} }
	w := map[key]string{{1, "x"}: "one"}
	fmt.Println(w[key{1, "x"}], w[key{"x", 1}] == "")
	zs := map[string]struct{}{}
	zs["q"] = struct{}{}
	fmt.Println(zs, len(zs))
	fm := map[string]float64{}
	fm["pi"] += 3
	fm["pi"] /= 2
	fm["e"]--
	fmt.Println(fm)
	ss := map[string]string{}
	ss["a"] += "b"
	ss["a"] += "c"
	fmt.Println(ss)
}
