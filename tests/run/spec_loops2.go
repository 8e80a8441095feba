package main

import "fmt"

type M [2][2]int

func (m M) T() M { m[0][1], m[1][0] = m[1][0], m[0][1]; return m }

type Node struct {
	v    int
	next *Node
}

func gen(n int) (head *Node) {
	for i := range n {
		head = &Node{i, head}
	}
	return
}

func find(m map[string][]int, k string) (r int, ok bool) {
outer:
	for key, vs := range m {
		for i, v := range vs {
			switch {
			case key != k:
				continue outer
			case v < 0:
				break outer
			case v == 0:
				continue
			}
			if i > 1 {
				return v, true
			}
		}
	}
	return r, false
}

func multi(xs ...any) (s string) {
	for _, x := range xs {
		switch y := x.(type) {
		case nil:
			s += "nil "
		case int, int64:
			s += fmt.Sprintf("%T ", y)
		case func() int:
			s += fmt.Sprint(y(), " ")
		case *Node:
			if y != nil {
				s += fmt.Sprint(y.v, " ")
			} else {
				s += "nilnode "
			}
		case error:
			s += y.Error() + " "
		case []any:
			s += "[" + multi(y...) + "]"
		case interface{ T() M }:
			s += fmt.Sprint(y.T())
		default:
			s += "? "
		}
	}
	return
}

func main() {
	m := M{{1, 2}, {3, 4}}
	fmt.Println(m.T(), m, m == M{{1, 2}, {3, 4}}, m.T().T() == m)
	for n := gen(4); n != nil; n = n.next {
		fmt.Print(n.v, " ")
	}
	fmt.Println()
	fmt.Println(find(map[string][]int{"a": {1, 0, 5}, "b": {9, 9, 9}}, "a"))
	fmt.Println(multi(nil, 1, int64(2), func() int { return 7 }, (*Node)(nil), gen(2), fmt.Errorf("e"), []any{1, "x", []any{}}, m, 'x'))
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		if i == 2 {
			continue
		}
		fmt.Print(i, j, " ")
	}
	fmt.Println()
	var grid [3][4]int
	for y := range grid {
		for x := range grid[y] {
			grid[y][x] = x * y
		}
	}
	for _, row := range grid {
		for x := range row {
			row[x] = -1
		}
	}
	fmt.Println(grid, len(grid), len(grid[0]))
	s := []int{1, 2, 3, 4, 5}
	copy(s[1:], s)
	fmt.Println(s, s[1:3:4], cap(s[1:3:4]))
	s = append(s[:1], s[2:]...)
	fmt.Println(s)
	t := s[:2]
	t = append(t, 100)
	fmt.Println(s, t)
	u := append([]int(nil), s...)
	u[0] = 42
	fmt.Println(s[0], u[0])
	a := [...]string{3: "d", 1: "b"}
	for i, x := range a {
		fmt.Printf("%d%q ", i, x)
	}
	fmt.Println(len(a))
	type kv struct {
		k string
		v int
	}
	mm := map[kv][]kv{}
	mm[kv{"a", 1}] = append(mm[kv{"a", 1}], kv{"b", 2})
	mm[kv{"a", 1}][0].v++
	fmt.Println(mm, len(mm[kv{}]))
	p := &mm
	(*p)[kv{}] = nil
	_, ok := (*p)[kv{}]
	fmt.Println(ok, len(*p))
	x, y := 1, 2
	x, y = y, x+y
	pp := &x
	*pp, y = y, *pp
	fmt.Println(x, y)
	var iface interface{ T() M } = m
	switch v := iface.(type) {
	case interface{ U() }:
		fmt.Println("U", v)
	case M:
		v[0][0] = 9
		fmt.Println(v, m[0][0])
	}
	b := []byte("abc")
	for i, c := range string(b) {
		b[2] = 'z'
		fmt.Print(i, string(c))
	}
	fmt.Println(string(b))
	func() {
		defer func() {
			fmt.Println("r:", recover())
		}()
		var arr []int
		for i := range 3 {
			arr = append(arr, i)
			_ = arr[i*2]
		}
	}()
}
