// Ranging over slices and arrays: the operand is evaluated once, arrays are copied, growth while ranging, blank forms.
package main

import "fmt"

func main() {
	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v*10)
		s[i] = 0
	}
	fmt.Println(s)
	a := [3]int{1, 2, 3}
	for i, v := range a {
		a[2] = 100
		fmt.Print(i, v, " ")
	}
	fmt.Println(a)
	a = [3]int{1, 2, 3}
	for i, v := range &a {
		a[2] = 100
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	sl := []int{1, 2, 3}
	for i, v := range sl {
		sl[2] = 100
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	for i := range sl {
		sl = sl[:1]
		fmt.Print(i, " ")
	}
	fmt.Println(len(sl))
	n := 0
	for range make([]struct{}, 7) {
		n++
	}
	fmt.Println(n)
	var p *[4]int
	for i := range p {
		fmt.Print(i, " ")
	}
	fmt.Println(len(p))
	f := func() []int { fmt.Print("once "); return []int{5, 6} }
	for _, v := range f() {
		fmt.Print(v, " ")
	}
	fmt.Println()
	var idx [2]int
	k := 0
	for k, idx[1] = range []int{7, 8, 9} {
		idx[0] += k
	}
	fmt.Println(k, idx)
	m := [][]int{{1}, {2, 3}, nil, {4}}
	t := 0
	for _, row := range m {
		for _, v := range row {
			t += v
		}
	}
	fmt.Println(t)
	type P struct{ x, y int }
	ps := []P{{1, 2}, {3, 4}}
	for _, p := range ps {
		p.x = 99
	}
	for i := range ps {
		ps[i].y *= 2
	}
	fmt.Println(ps)
	for i, v := range []string{0: "a", 3: "d"} {
		fmt.Printf("%d%q ", i, v)
	}
	fmt.Println()
	for i := range 3 {
		fmt.Print(i)
	}
	for i := range uint8(2) {
		fmt.Printf("%T", i)
	}
	for range 2 {
		fmt.Print("!")
	}
	var big int64 = 3
	for i := range big {
		fmt.Printf(" %T%d", i, i)
	}
	for i := range -5 {
		fmt.Print("never", i)
	}
	fmt.Println()
}
