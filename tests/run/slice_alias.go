// Several slices over one array: writes are seen by all, until one grows.
package main

import "fmt"

func modify(s []int)         { s[0] = 42 }
func grow(s []int)           { s = append(s, 1); s[0] = 43 }
func growp(s *[]int)         { *s = append(*s, 1) }
func ret(s []int) []int      { return append(s, 7) }
func arr(a [3]int) [3]int    { a[0] = 9; return a }
func arrp(a *[3]int) *[3]int { a[0] = 9; return a }

func main() {
	base := []int{1, 2, 3, 4, 5, 6}
	a, b, c := base[:3], base[2:5], base[3:]
	a[2] = 30
	b[1] = 40
	fmt.Println(base, a, b, c)
	a = append(a, 99)
	fmt.Println(base, c[0])
	a = append(a, 1, 2, 3)
	a[0] = -1
	fmt.Println(base[0], a)
	modify(base)
	grow(base)
	fmt.Println(base)
	growp(&base)
	fmt.Println(len(base))
	s := make([]int, 1, 3)
	x, y := ret(s), ret(s)
	x[1] = 8
	fmt.Println(x, y, s)
	r := [3]int{1, 2, 3}
	fmt.Println(arr(r), r, *arrp(&r), r)
	m := [][]int{base[:2], base[1:3]}
	m[0][1] = 1000
	fmt.Println(m[1][0])
	del := []int{0, 1, 2, 3, 4}
	tail := del[3:]
	del = append(del[:1], del[2:]...)
	fmt.Println(del, tail)
	filter := base[:0]
	for _, v := range base {
		if v%2 == 0 {
			filter = append(filter, v)
		}
	}
	fmt.Println(filter, base)
	rows := make([][]int, 3)
	flat := make([]int, 9)
	for i := range rows {
		rows[i] = flat[i*3 : i*3+3 : i*3+3]
	}
	rows[1] = append(rows[1], 5)
	rows[2][0] = 7
	fmt.Println(flat, rows)
	st := []struct{ n []int }{{[]int{1}}, {nil}}
	cp := append([]struct{ n []int }{}, st...)
	cp[0].n[0] = 2
	cp[1].n = []int{3}
	fmt.Println(st, cp)
}
