// Interfaces: dynamic dispatch, nil-ness, comparison, embedding, assertions, empty interface, pointer and value receivers.
package main

import "fmt"

type Shape interface {
	Area() float64
	Perimeter() float64
}
type Named interface{ Name() string }
type NamedShape interface {
	Shape
	Named
}
type Sq struct{ s float64 }
type Circ struct{ r float64 }
type Rect struct {
	w, h float64
	name string
}

func (s Sq) Area() float64         { return s.s * s.s }
func (s Sq) Perimeter() float64    { return 4 * s.s }
func (s Sq) Name() string          { return "square" }
func (c *Circ) Area() float64      { return 3 * c.r * c.r }
func (c *Circ) Perimeter() float64 { return 6 * c.r }
func (r Rect) Area() float64       { return r.w * r.h }
func (r Rect) Perimeter() float64  { return 2 * (r.w + r.h) }
func (r Rect) Name() string        { return r.name }

type MyErr struct{}

func (*MyErr) Error() string { return "myerr" }
func mayFail(f bool) error {
	var e *MyErr
	if f {
		e = &MyErr{}
	}
	return e
}
func ok() error { return nil }

type Int int

func (i Int) String() string { return fmt.Sprintf("Int(%d)", int(i)) }

func main() {
	shapes := []Shape{Sq{2}, &Circ{1}, Rect{2, 3, "r"}, &Rect{1, 1, "pr"}}
	total := 0.0
	for _, s := range shapes {
		total += s.Area()
		n, is := s.(Named)
		if is {
			fmt.Print(n.Name(), " ")
		} else {
			fmt.Print("- ")
		}
	}
	fmt.Println(total)
	var ns NamedShape = Sq{3}
	var sh Shape = ns
	_, isNS := sh.(NamedShape)
	fmt.Println(sh.Area(), isNS)
	_, isNS = shapes[1].(NamedShape)
	fmt.Println(isNS)
	fmt.Println(mayFail(false) == nil, mayFail(true) == nil, ok() == nil)
	fmt.Println(shapes[0] == Sq{2}, shapes[0] == shapes[2], shapes[1] == &Circ{1}, shapes[2] == Shape(Rect{2, 3, "r"}))
	var e interface{}
	fmt.Println(e == nil)
	for _, v := range []interface{}{1, "a", 2.5, nil, []int{1}, Sq{1}, &Sq{1}, Int(5), 'x', true, mayFail(true)} {
		e = v
		if i, ok := e.(int); ok {
			fmt.Print("int ", i+1)
		} else if s, ok := e.(fmt.Stringer); ok {
			fmt.Print("stringer ", s)
		} else if _, ok := e.(Shape); ok {
			fmt.Print("shape")
		} else if err, ok := e.(error); ok {
			fmt.Print("error ", err)
		} else {
			fmt.Printf("%T", e)
		}
		fmt.Print("; ")
	}
	fmt.Println()
	var a, b interface{} = 1, 1
	fmt.Println(a == b, a == 1, a != interface{}(int64(1)), a == nil)
	p := &Sq{5}
	sh = p
	p.s = 6
	fmt.Println(sh.Area())
	sq := Sq{5}
	sh = sq
	sq.s = 6
	fmt.Println(sh.Area(), sh.(Sq).s)
	x, okx := sh.(*Sq)
	fmt.Println(x == nil, okx)
	var np *Circ
	sh = np
	fmt.Println(sh == nil, sh != nil, sh.(*Circ) == nil)
	var st fmt.Stringer = Int(3)
	fmt.Println(st, st.String())
	m := map[Shape]int{Sq{1}: 1, Rect{1, 2, ""}: 2}
	m[Sq{1}]++
	fmt.Println(m[Sq{1}], len(m))
	var any1 interface{ Area() float64 } = Sq{4}
	fmt.Println(any1.Area())
	f := func(v ...interface{}) int { return len(v) }
	fmt.Println(f(), f(nil), f(nil, nil), f([]interface{}{1, 2}...), f([]int{1, 2}))
}
