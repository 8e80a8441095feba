package main

import "fmt"

type T struct{ a [3]int }

func main() {
	a := [3]int{1, 2, 3}
	for i, v := range a {
		a[2] = 10
		if i == 2 {
			fmt.Println(v)
		}
	}
	for i, v := range &a {
		a[2] = 20
		if i == 2 {
			fmt.Println(v)
		}
	}
	s := a[:]
	for i, v := range s {
		s[2] = 30
		s = append(s, i)
		if i == 2 {
			fmt.Println(v, len(s))
		}
	}
	t := T{a: [3]int{1, 2, 3}}
	u := t
	u.a[0] = 9
	fmt.Println(t, u, t == u, t.a == [3]int{1, 2, 3})
	for i := range t.a {
		t.a[i]++
	}
	fmt.Println(t)
	m := map[string][2]int{"x": {1, 2}}
	v := m["x"]
	v[0] = 7
	fmt.Println(m, v)
	f := func(a [3]int) [3]int { a[0] = 99; return a }
	fmt.Println(f(a), a)
	pa := &a
	for i := range pa {
		pa[i] *= 2
	}
	fmt.Println(a, len(pa), cap(pa[:2]))
	var np *[4]int
	for i := range np {
		fmt.Print(i, " ")
	}
	fmt.Println(len(np))
	aa := [2][2]int{{1, 2}, {3, 4}}
	for _, row := range aa {
		row[0] = 0
	}
	fmt.Println(aa)
	var arr [3]func() int
	for i := range arr {
		arr[i] = func() int { i *= 2; return i }
	}
	fmt.Println(arr[1](), arr[1](), arr[2]())
	for i := 0; i < 3; i++ {
		defer func() { fmt.Print(i, " ") }()
		if i == 1 {
			i++
		}
	}
	x := []int{1, 2, 3}
	for i := range x {
		x = x[:1]
		fmt.Print(i, len(x), ";")
	}
	fmt.Println()
	for i, c := range "aé\xff世" {
		fmt.Print(i, c, " ")
	}
	fmt.Println()
	var st struct{ i int }
	for st.i = range 4 {
	}
	fmt.Println(st.i)
	var idx [5]int
	for idx[idx[0]] = range 3 {
		fmt.Print(idx, " ")
	}
	fmt.Println()
}
