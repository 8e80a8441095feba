// Composite literals of slices and arrays: indices, nested elision, pointers elided, sizes.
package main

import "fmt"

type P struct{ X, Y int }

const idx = 2

func main() {
	a := [...]string{2: "c", 0: "a", "b"}
	fmt.Println(len(a), a)
	b := []int{5: 1, 2, 1: 9, 8}
	fmt.Println(b, len(b))
	c := [...]int{idx: 7, idx * 3: 8}
	fmt.Println(c)
	d := []P{{1, 2}, {X: 3}, {}}
	fmt.Println(d)
	e := []*P{{1, 2}, nil, {Y: 4}}
	fmt.Println(*e[0], e[1], *e[2])
	f := [][]int{{1}, {}, nil, {2, 3}}
	fmt.Println(f, f[1] == nil, f[2] == nil)
	g := [2][3]int{{1, 2, 3}, {2: 9}}
	fmt.Println(g)
	h := map[P]string{{1, 2}: "a", {}: "z"}
	fmt.Println(h[P{1, 2}], h[P{}])
	i := map[string][]P{"x": {{1, 1}, {2, 2}}}
	fmt.Println(i)
	j := map[string]*P{"p": {5, 6}}
	fmt.Println(*j["p"])
	k := []interface{}{1, "s", P{1, 2}, []int{1}, map[string]int{"a": 1}}
	fmt.Println(k...)
	l := [...][2]string{{"a", "b"}, {"c"}}
	fmt.Printf("%q %d\n", l, len(l))
	m := &[]int{1, 2, 3}
	(*m)[1] = 20
	fmt.Println(*m, len(*m))
	n := &[3]int{1, 2, 3}
	n[1] = 30
	fmt.Println(n, len(n), n[1:])
	o := []struct {
		n string
		v int
	}{{"one", 1}, {n: "two"}}
	fmt.Printf("%v %+v\n", o, o)
	q := [...]byte{'a': 1, 'c': 2}
	fmt.Println(len(q), q['a'], q['b'])
	r := []rune{'x', 0x4e16}
	fmt.Println(string(r), [0]int{}, [...]int{})
	t := []func(int) int{func(x int) int { return x + 1 }, func(x int) int { return x * x }}
	fmt.Println(t[0](4), t[1](4))
	var u [3]struct{ s []int }
	u[1].s = append(u[1].s, 1)
	fmt.Println(u)
}
