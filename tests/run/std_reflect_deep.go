// reflect.DeepEqual, with cycles.
package main

import (
	"errors"
	"fmt"
	"math"
	"reflect"
)

type Node struct {
	V    int
	Next *Node
	Any  any
}
type Loop *Loop
type LoopSlice []LoopSlice
type LoopMap map[int]LoopMap
type T struct {
	A int
	b []string
	m map[string]*T
	f func()
}

func ring(n int) *Node {
	first := &Node{V: 0}
	last := first
	for i := 1; i < n; i++ {
		last.Next = &Node{V: i}
		last = last.Next
	}
	last.Next = first
	return first
}

func main() {
	e1, e2 := errors.New("a"), errors.New("a")
	f := func() {}
	nan := math.NaN()
	ns := []float64{nan}
	var l1, l2 Loop
	l1 = &l2
	l2 = &l1
	ls := LoopSlice{nil}
	ls[0] = ls
	lt := LoopSlice{nil}
	lt[0] = lt
	lm := LoopMap{}
	lm[1] = lm
	ln := LoopMap{}
	ln[1] = ln
	pairs := [][2]any{
		{1, 1}, {1, 2}, {1, int64(1)}, {"a", "a"}, {nil, nil}, {nil, 1}, {1.5, 1.5}, {nan, nan}, {1i, 1i},
		{[]int{1, 2}, []int{1, 2}}, {[]int{1}, []int{1, 2}}, {[]int{}, []int(nil)}, {[]int(nil), []int(nil)}, {[]any{1, "a", nil}, []any{1, "a", nil}}, {[]any{1}, []any{int8(1)}},
		{[2]int{1, 2}, [2]int{1, 2}}, {[2]any{1, []int{1}}, [2]any{1, []int{1}}}, {[]byte("ab"), []byte("ab")}, {[]byte("ab"), []byte("ac")}, {[]byte{}, []byte(nil)},
		{map[string]int{"a": 1}, map[string]int{"a": 1}}, {map[string]int{"a": 1}, map[string]int{"b": 1}}, {map[string]int{"a": 1}, map[string]int{"a": 2}}, {map[string]int{}, map[string]int(nil)},
		{map[float64]int{nan: 1}, map[float64]int{nan: 1}}, {map[int][]int{1: {1}}, map[int][]int{1: {1}}}, {map[any]any{"x": []int{1}}, map[any]any{"x": []int{1}}},
		{e1, e2}, {e1, e1}, {&e1, &e2}, {f, f}, {(func())(nil), (func())(nil)}, {T{f: f}, T{f: f}}, {T{}, T{}},
		{T{A: 1, b: []string{"x"}, m: map[string]*T{"k": {A: 2}}}, T{A: 1, b: []string{"x"}, m: map[string]*T{"k": {A: 2}}}},
		{T{A: 1, m: map[string]*T{"k": {A: 2}}}, T{A: 1, m: map[string]*T{"k": {A: 3}}}},
		{ring(3), ring(3)}, {ring(3), ring(4)}, {ring(1), ring(1)}, {&Node{Any: &Node{V: 1}}, &Node{Any: &Node{V: 1}}}, {&Node{Any: Node{V: 1}}, &Node{Any: &Node{V: 1}}},
		{&l1, &l1}, {&l1, &l2}, {&ls, &ls}, {&ls, &lt}, {&lm, &ln}, {ns, ns}, {ns, []float64{nan}}, {&ns[0], &ns[0]},
		{error(nil), nil}, {(*int)(nil), (*int)(nil)}, {(*int)(nil), (*uint)(nil)}, {struct{}{}, struct{}{}}, {[0]int{}, [0]int{}},
	}
	for i, p := range pairs {
		fmt.Println(i, reflect.DeepEqual(p[0], p[1]), reflect.DeepEqual(p[1], p[0]))
	}
}
