package main

import (
	"container/ring"
	"fmt"
)

func show(r *ring.Ring) {
	fmt.Print(r.Len(), ":")
	r.Do(func(v any) { fmt.Print(" ", v) })
	fmt.Println()
}

func numbered(n int) *ring.Ring {
	r := ring.New(n)
	for i := 0; i < n; i++ {
		r.Value = i
		r = r.Next()
	}
	return r
}

func main() {
	show(nil)
	show(ring.New(0))
	show(ring.New(-3))
	show(numbered(1))
	show(numbered(6))
	r := numbered(6)
	show(r.Next())
	show(r.Prev())
	for _, n := range []int{0, 1, -1, 6, -7, 20} {
		fmt.Print(r.Move(n).Value, " ")
	}
	fmt.Println()
	show(r.Unlink(2))
	show(r)
	show(r.Unlink(0))
	show(r.Unlink(-1))
	show(r.Unlink(4))
	show(r)
	a, b := numbered(3), numbered(4)
	show(a.Link(b))
	show(a)
	show(a.Link(a.Move(3)))
	show(a)
	show(a.Link(nil))
	show(a.Link(a))
	show(a)
	var z ring.Ring
	fmt.Println(z.Len(), z.Next() == &z, z.Prev() == &z, z.Move(5) == &z)
	var y, x ring.Ring
	y.Value, x.Value = "y", "x"
	show(y.Link(&x))
	show(&y)
	var w ring.Ring
	w.Value = "w"
	show(w.Link(&w))
	show(w.Unlink(3))
}
