// What runs before what, where the specification leaves it open and programs can see what gc chose.
package main

import "fmt"

func id(x int) int { return x }

func failing(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

type rec struct{ n int }

func main() {
	x := make([]int, 1)
	f := func() int { x = make([]int, 3); return 2 }
	a, b, c := len(x), f(), cap(x)
	fmt.Println(a, b, c)

	z := 1i
	g := func() int { z = 3 + 4i; return 2 }
	d, e, r := imag(z), g(), real(z)
	fmt.Println(d, e, r)

	y := 1.0
	h := func() float64 { y = 3; return 2 }
	fmt.Println(complex(y, 0), h(), complex(y, 0))
	fmt.Println(len(x)+func() int { x = nil; return 10 }()+len(x), y+h()+y)

	var p *rec
	m := map[int]int{}
	failing("m[1] += p.n", func() { m[1] += p.n })
	failing("m[2] /= 0", func() { m[2] /= id(0) })
	failing("m[3] = p.n", func() { m[3] = p.n })
	lists := map[string][]int{}
	failing("append", func() { lists["a"] = append(lists["a"], p.n) })
	failing("append two", func() { lists["b"] = append(lists["b"], 1, p.n) })
	failing("append slice", func() { lists["c"] = append(lists["c"], x[3:]...) })
	fmt.Println(len(m), len(lists))

	s := []int{7}
	failing("literal", func() {
		lit := map[int]int{3: s[id(2)], 9: s[id(s[id(1)])]}
		fmt.Println(lit)
	})
	failing("append: elements last", func() {
		fmt.Println(append(s, s[id(5)], s[id(0)]*s[id(3)]))
	})
	failing("append: any", func() {
		fmt.Println(append([]any{}, s[id(5)], s[id(3)]))
	})
	n := 0
	next := func() int { n++; return n }
	lit := map[int]int{next(): n, next(): n * 10, next(): next()}
	fmt.Println(lit)
	for i := range 3 {
		k := fmt.Sprint(i % 2)
		lists[k] = append(lists[k], i*i, len(lists[k]))
		m[i%2] += len(lists)
	}
	fmt.Println(lists, m)
}
