// heavy: half a million levels of interfaces, one object each
// Keys of deeply nested interfaces: looked up in an empty map, put in, found again; hashes of nested and of last parts agree with equality.
package main

import "fmt"

type box struct{ x any }
type two struct{ x, y any }

func nest(n int) any {
	var a any = 1
	for range n {
		a = box{a}
	}
	return a
}

func main() {
	deep := nest(1 << 19)
	m := map[any]int{}
	fmt.Println(m[deep], len(m))
	m[deep] = 1
	m[nest(1<<19)]++
	fmt.Println(m[deep], len(m))
	delete(m, nest(1<<19))
	fmt.Println(len(m))

	t := map[two]string{}
	for i := range 1000 {
		t[two{i, fmt.Sprint(i)}] = fmt.Sprint(i)
		t[two{[2]any{i, "x"}, box{i}}] = fmt.Sprint(-i)
	}
	bad := 0
	for i := range 1000 {
		if t[two{i, fmt.Sprint(i)}] != fmt.Sprint(i) || t[two{[2]any{i, "x"}, box{i}}] != fmt.Sprint(-i) {
			bad++
		}
	}
	fmt.Println(len(t), bad)
	defer func() { fmt.Println(recover()) }()
	fmt.Println(map[any]int{}[two{1, [2]any{2, []int{3}}}])
}
