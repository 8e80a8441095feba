// range with every kind of left side; nested; strings and maps into fields and elements; break and continue.
package main

import "fmt"

type T struct {
	i int
	v string
	r rune
}

func main() {
	var t T
	for t.i, t.v = range []string{"a", "b"} {
		fmt.Print(t.i, t.v, " ")
	}
	var arr [3]int
	k := 0
	for arr[k] = range 3 {
		k = arr[k]
	}
	fmt.Println(t, arr, k)
	m := map[string]int{}
	for m["i"], m["v"] = range []int{5, 6, 7} {
	}
	fmt.Println(m)
	p := &t
	for p.i, p.r = range "xyé" {
	}
	fmt.Println(t.i, string(t.r))
	var i interface{}
	for _, i = range []int{1, 2} {
	}
	fmt.Println(i)
	var f float64
	for _, f = range [2]float64{1.5, 2.5} {
	}
	fmt.Println(f)
	var ps []*int
	for i, v := range []int{10, 20} {
		ps = append(ps, &v, &i)
	}
	fmt.Println(*ps[0], *ps[1], *ps[2], *ps[3])
	s := []int{1, 2, 3, 4, 5, 6}
	for i, v := range s {
		if v%2 == 0 {
			continue
		}
		if i > 3 {
			break
		}
		s[i+1] += 10
		fmt.Print(v, " ")
	}
	fmt.Println(s)
	for i, row := range [][]string{{"a", "b"}, {}, {"c"}} {
		for j, c := range row {
			fmt.Print(i, j, c, " ")
		}
	}
	fmt.Println()
	for i, c := range []byte("héy") {
		fmt.Print(i, c, " ")
	}
	for i, c := range []rune("héy") {
		fmt.Print(i, c, " ")
	}
	fmt.Println()
	type K [2]int
	total := 0
	for k, v := range map[K][]int{{1, 2}: {3, 4}, {5, 6}: {7}} {
		for _, x := range v {
			total += k[0]*100 + k[1]*10 + x
		}
	}
	fmt.Println(total)
	fs := []func() int{}
	for _, x := range [3]int{7, 8, 9} {
		fs = append(fs, func() int { x++; return x })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	for i := range s[1:3] {
		fmt.Print(i)
	}
	for range "héé" {
		fmt.Print("*")
	}
	for i, x := range (*[2]int)(s) {
		fmt.Print(" ", i, x)
	}
	fmt.Println()
	n := 0
	for i := range 10 {
		for j := range i {
			if j == 5 {
				break
			}
			n += j
		}
	}
	fmt.Println(n)
	var st []struct{ a, b int }
	for i := range 3 {
		st = append(st, struct{ a, b int }{i, i * i})
	}
	for _, e := range st {
		e.a = 100
		fmt.Print(e.a+e.b, " ")
	}
	fmt.Println(st)
	func() {
		for _, v := range []int{1, 2, 3} {
			defer fmt.Print(v, " ")
			if v == 2 {
				return
			}
		}
	}()
	fmt.Println()
}
