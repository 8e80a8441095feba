// Structs: literals, assignment, comparison, anonymous types, tags, blank fields, nesting, pointers to.
package main

import "fmt"

type Point struct{ X, Y int }
type Rect struct {
	Min, Max Point
	Name     string
	_        int
}
type Empty struct{}
type Tagged struct {
	A int `json:"a"`
	B string
}
type Node struct {
	Val         int
	Left, Right *Node
}

func (n *Node) insert(v int) *Node {
	if n == nil {
		return &Node{Val: v}
	}
	if v < n.Val {
		n.Left = n.Left.insert(v)
	} else {
		n.Right = n.Right.insert(v)
	}
	return n
}
func (n *Node) walk(f func(int)) {
	if n != nil {
		n.Left.walk(f)
		f(n.Val)
		n.Right.walk(f)
	}
}

func main() {
	p := Point{1, 2}
	q := Point{X: 1, Y: 2}
	r := p
	r.X++
	fmt.Println(p == q, p == r, p, r, Point{}, &p)
	a := Rect{Min: p, Max: Point{Y: 5}, Name: "r"}
	b := a
	b.Min.X = 100
	fmt.Println(a == b, a, b)
	b.Min.X = 1
	fmt.Println(a == b)
	anon := struct {
		N int
		S []string
	}{3, []string{"x"}}
	fmt.Printf("%v %+v %T\n", anon, anon, anon)
	pt := struct{ X, Y int }{1, 2}
	p = pt
	fmt.Println(p == pt, Point(pt))
	t := Tagged{1, "x"}
	u := struct {
		A int
		B string
	}(t)
	fmt.Println(u, Tagged(u))
	var e, f Empty
	fmt.Println(e == f, e)
	pp := &Rect{}
	pp.Min.X = 7
	(*pp).Max.Y = 8
	x := &pp.Max.X
	*x = 9
	fmt.Println(*pp)
	var root *Node
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		root = root.insert(v)
	}
	root.walk(func(v int) { fmt.Print(v, " ") })
	fmt.Println()
	arr := []Point{{1, 2}, {3, 4}}
	arr[0].X, arr[1].Y = arr[1].X, arr[0].Y
	fmt.Println(arr)
	c := arr[0]
	c.X = -1
	d := &arr[0]
	d.X = -2
	fmt.Println(arr, c)
	type local struct {
		f func(int) int
		m map[string]int
		i interface{}
	}
	l := local{f: func(i int) int { return i * 2 }, m: map[string]int{"a": 1}}
	l.m["b"] = l.f(21)
	fmt.Println(l.m, l.i == nil)
	s := struct{ a, b, c, d uint8 }{1, 2, 3, 4}
	s.b, s.c = s.c, s.b
	fmt.Println(s)
	var z struct {
		i8  int8
		f32 float32
		b   bool
		s   string
		e   error
		p   *int
		a   [2]int16
		c   complex64
	}
	fmt.Printf("%+v\n", z)
	z.a[1], z.b, z.f32, z.c = 3, true, 1.5, 2i
	w := z
	fmt.Println(w == z, w.a[1], w)
	w.c = 3
	fmt.Println(w == z)
}
