// Arrays are values: assignment, parameters, comparison, in structs, in maps, as results, nested.
package main

import "fmt"

type M [2][2]int

func (m M) set(v int)   { m[0][0] = v }
func (m *M) pset(v int) { m[0][0] = v }
func (m M) mul(o M) (r M) {
	for i := range m {
		for j := range o[0] {
			for k := range o {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return
}

type box struct {
	a [3]int
	s string
}

func get() [3]int { return [3]int{7, 8, 9} }

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 100
	fmt.Println(a, b, a == b, a != b, a == [3]int{1, 2, 3})
	m := M{{1, 1}, {1, 0}}
	m.set(50)
	fmt.Println(m)
	r := M{{1, 0}, {0, 1}}
	for i := 0; i < 10; i++ {
		r = r.mul(m)
	}
	fmt.Println(r)
	m.pset(5)
	fmt.Println(m)
	x := box{a, "x"}
	y := x
	y.a[1] = -1
	fmt.Println(x, y, x == y, x == box{[3]int{1, 2, 3}, "x"})
	mp := map[string][2]int{"a": {1, 2}}
	v := mp["a"]
	v[0] = 9
	fmt.Println(mp, v, mp["a"][1], mp["zz"][0])
	ks := map[[2]string]int{{"a", "b"}: 1}
	ks[[2]string{"a", "b"}]++
	fmt.Println(ks[[2]string{"a", "b"}], len(ks))
	fmt.Println(get()[1], len(get()))
	grid := [3][4]int{}
	for i := range grid {
		for j := range grid[i] {
			grid[i][j] = i * j
		}
	}
	g2 := grid
	g2[2][3] = 0
	fmt.Println(grid, g2 == grid, len(grid), len(grid[0]))
	var i interface{} = a
	a[0] = 55
	fmt.Println(i, i == interface{}([3]int{1, 2, 3}), i.([3]int)[2])
	p := &a
	p[1]++
	(*p)[2]--
	for i := range p {
		p[i] *= 2
	}
	fmt.Println(a, len(p), cap(p))
	arr := [2][]int{{1}, {2}}
	br := arr
	br[0][0] = 77
	fmt.Println(arr)
	s := [2]struct{ n int }{{1}, {2}}
	for _, e := range s {
		e.n = 0
	}
	s[1].n++
	fmt.Println(s)
	a, b = b, a
	fmt.Println(a, b)
	swap := [2]int{1, 2}
	swap[0], swap[1] = swap[1], swap[0]
	fmt.Println(swap)
	var f [3]func() int
	for i := range f {
		f[i] = func() int { return i * i }
	}
	fmt.Println(f[0](), f[1](), f[2]())
	var e [0]int
	var z [5]struct{}
	fmt.Println(len(e), len(z), e, z)
}
