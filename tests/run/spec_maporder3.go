// Assignments of several values: which parts are evaluated early, which in their turn.
package main

import "fmt"

func idx(i int) int { return i }
func try(n string, f func() any) {
	var r any
	defer func() { fmt.Println(n, recover(), r) }()
	r = f()
}

type T struct{ a, b int }

func main() {
	var s8 []uint8
	var s64 []int
	one := []int{10, 20, 30}
	k1 := []uint8{1, 2, 3}
	m8 := map[uint8]int{}
	m64 := map[int]int{}
	ms := map[string]int{}
	var p *T
	q := &T{}
	i, j := 0, 7
	try("a", func() any { m8[s8[i]], m64[s64[1]] = s64[j], 1; return nil })
	try("b", func() any { m8[k1[i]], m64[s64[1]] = s64[j], 1; return nil })
	fmt.Println(len(m8), len(m64))
	try("c", func() any { m8[k1[i]], m64[1] = s64[j], 1; return nil })
	fmt.Println(len(m8), len(m64))
	try("d", func() any { m8[k1[i]], m64[1] = 1, s64[j]; return nil })
	fmt.Println(len(m8), len(m64))
	try("e", func() any { p.a, m64[3] = 1, s64[j]; return nil })
	try("f", func() any { q.a, m64[3] = 1, s64[j]; return nil })
	fmt.Println(*q, len(m64))
	try("g", func() any { q.a, p.b = 7, s64[j]; return nil })
	fmt.Println(*q)
	try("h", func() any { m64[q.a], q.a, m64[q.a] = 1, 2, 3; return m64 })
	try("i", func() any { ms["x"], one[j] = s64[j], 5; return nil })
	fmt.Println(len(ms))
	try("k", func() any { one[j], ms["y"] = s64[j+1], 5; return nil })
	try("l", func() any { one[i], one[j] = 100, s64[j+1]; return nil })
	fmt.Println(one)
	try("m", func() any { one[0], one[1], one[2] = one[2], one[0], one[1]; return one })
	try("n", func() any { x := 0; x, one[x], m64[x] = 1, 2, 3; return fmt.Sprint(x, one, m64) })
	try("o", func() any { var a [3]int; k := 2; k, a[k], a[k-1] = 0, 5, a[k]; return fmt.Sprint(k, a) })
	try("p", func() any { var nm map[int]int; nm[1], m64[50] = 1, 2; return nil })
	fmt.Println(m64[50])
	try("q", func() any { var nm map[int]int; m64[50], nm[1] = 1, 2; return nil })
	fmt.Println(m64[50])
	try("r", func() any { var x any = "s"; var ok bool; m64[60], ok = x.(int); return fmt.Sprint(ok, m64[60]) })
	try("s", func() any { m := map[any]int{}; m[1], m[[]int{}] = 5, 6; return m })
	try("t", func() any { m := map[any]int{}; m[[]int{}], m[1] = 5, s64[j]; return m })
	try("u", func() any {
		a, b := []int{1}, []int{2}
		a, a[0], b[0] = b, 10, 20
		return fmt.Sprint(a, b)
	})
	try("v", func() any {
		t := &T{1, 2}
		t, t.a, t.b = &T{3, 4}, 5, t.a
		return *t
	})
	try("w", func() any {
		t := T{1, 2}
		t.a, t, t.b = 9, T{5, 6}, t.a
		return t
	})
	try("x", func() any {
		arr := [3]*T{{1, 1}, {2, 2}, {3, 3}}
		arr[0], arr[0].a, arr[1].b = arr[1], 50, arr[0].a
		return fmt.Sprint(*arr[0], *arr[1], *arr[2])
	})
	try("y", func() any {
		var e any = 1
		m := map[string]any{}
		m["a"], e = e, m["a"]
		return fmt.Sprint(m, e)
	})
	try("z", func() any {
		f := func() (int, string) { return idx(3), "z" }
		m := map[string]int{}
		var s string
		m[s], s = f()
		return fmt.Sprint(m, s)
	})
	try("aa", func() any {
		f := func() (int, int) { one = []int{0, 0, 0}; return 8, 9 }
		old := one
		one[1], one[2] = f()
		return fmt.Sprint(old, one)
	})
	try("bb", func() any {
		f := func() (int, int) { i = 2; return 8, 9 }
		one[i], i = f()
		return fmt.Sprint(one, i)
	})
}
