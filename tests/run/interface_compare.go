// Comparing interfaces with each other and with concrete values; identical and distinct dynamic types.
package main

import "fmt"

type A int
type B int
type S struct {
	x int
	y string
}
type I interface{ m() }
type J interface {
	m()
	n()
}

func (A) m()  {}
func (A) n()  {}
func (S) m()  {}
func (*B) m() {}

func main() {
	vals := []interface{}{nil, 0, A(0), B(0), int8(0), uint(0), 0.0, float32(0), "", false, S{}, S{1, "a"}, [1]int{}, [1]A{}, (*int)(nil), (*A)(nil), struct{}{}, 'a', byte('a'), 0i}
	for i, v := range vals {
		for j, w := range vals {
			if (v == w) != (i == j) {
				fmt.Printf("%d %d %T %T\n", i, j, v, w)
			}
		}
	}
	var i I = A(5)
	var j J = A(5)
	fmt.Println(i == j, i == I(j), i == A(5), A(5) == i, j != A(6), interface{}(i) == interface{}(j))
	var b B
	i = &b
	fmt.Println(i == &b, i == (*B)(nil), i == I(&b))
	var n I
	fmt.Println(n == nil, n == i, n != I(A(0)))
	i = (*B)(nil)
	fmt.Println(i == nil, i == (*B)(nil))
	x, y := interface{}(S{1, "ab"}), interface{}(S{1, "a" + string(rune('b'))})
	fmt.Println(x == y, x == S{1, "ab"}, x != S{2, "ab"})
	e1, e2 := fmt.Errorf("a"), fmt.Errorf("a")
	fmt.Println(e1 == e2, e1 == e1)
	type T = A
	fmt.Println(interface{}(T(1)) == interface{}(A(1)))
	s1, s2 := interface{}(struct{ a int }{1}), interface{}(struct{ a int }{1})
	fmt.Println(s1 == s2)
	{
		type A int
		fmt.Println(interface{}(A(1)) == vals[2], fmt.Sprintf("%T", A(1)))
	}
	c := 0
	for _, v := range []interface{}{[]int{}, map[int]int{}, func() {}, [1][]int{}, struct{ f func() }{}} {
		func() {
			defer func() {
				if r := recover(); r != nil {
					c++
					fmt.Println(r)
				}
			}()
			fmt.Println(v == 1)
			fmt.Println(v == v)
		}()
	}
	fmt.Println(c)
}
