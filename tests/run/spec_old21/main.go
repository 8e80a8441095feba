package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i++; return i })
	}
	for k, v := range []string{"a", "b"} {
		fs = append(fs, func() int { return k*10 + len(v) })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	var ps []*int
	for i := range []int{1, 2} {
		ps = append(ps, &i)
	}
	fmt.Println(*ps[0], *ps[1], ps[0] == ps[1], min(2, 1))
	m := map[int]int{1: 1}
	clear(m)
	fmt.Println(len(m))
	for i := 0; i < 3; i++ {
		defer func() { fmt.Print(i, " ") }()
	}
	var x int
	for x = 0; x < 2; x++ {
		defer func() { fmt.Print(x, ";") }()
	}
}
