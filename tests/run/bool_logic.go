// Booleans: short circuit, comparison of booleans, negation, as map keys, in conditions of every form.
package main

import "fmt"

var n int

func t(s string) bool { n++; fmt.Print(s, "+ "); return true }
func f(s string) bool { n++; fmt.Print(s, "- "); return false }

func main() {
	fmt.Println(t("a") && f("b") && t("c") || t("d") && !f("e"))
	fmt.Println(f("a") || f("b") && t("c") || !t("d"))
	fmt.Println((t("a") || f("b")) && (f("c") || t("d")))
	fmt.Println(t("a") == f("b"), t("a") != f("b"), !t("x") == f("y"))
	a, b := true, false
	c := a && !b || b && !a
	d := a != b
	fmt.Println(c, d, c == d, a && b == b && a, !(a && b) == (!a || !b))
	x, y := 3, 5
	if x < y && y < 10 || x == 0 {
		fmt.Println("in")
	}
	if !(x < y) || !(y > x) {
		fmt.Println("no")
	} else {
		fmt.Println("else")
	}
	ok := x > y
	ok = ok || x == 3
	ok = ok && y == 5
	fmt.Println(ok)
	for i := 0; i < 10 && (i < 5 || i%2 == 1); i++ {
		fmt.Print(i, " ")
	}
	fmt.Println()
	m := map[bool][]int{}
	for i := range 6 {
		m[i%2 == 0] = append(m[i%2 == 0], i)
	}
	fmt.Println(m)
	var arr [4]bool
	arr[2] = x < y
	arr[3] = !arr[2]
	fmt.Println(arr, arr == [4]bool{2: true})
	type B bool
	var bb B = x < y
	bb = bb && B(a)
	fmt.Println(bb, !bb)
	s := "abc"
	if len(s) > 2 && s[2] == 'c' && (len(s) < 4 || s[3] == 'd') {
		fmt.Println("safe")
	}
	var p *struct{ v int }
	if p != nil && p.v > 0 || p == nil {
		fmt.Println("nil safe")
	}
	cnt := 0
	for i := range 1000 {
		if (i%3 == 0) != (i%5 == 0) && !(i%7 == 0 || i%11 == 0) {
			cnt++
		}
	}
	fmt.Println(cnt, n)
	fn := func(a, b, c bool) int {
		switch {
		case a && b:
			return 1
		case a || c:
			return 2
		case !a && !b && !c:
			return 3
		}
		return 4
	}
	for i := range 8 {
		fmt.Print(fn(i&1 != 0, i&2 != 0, i&4 != 0), " ")
	}
	fmt.Println()
}
