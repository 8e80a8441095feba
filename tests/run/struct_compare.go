// Comparison of structs, arrays and interfaces, field by field, with blank fields and floats and strings.
package main

import (
	"fmt"
	"math"
)

type T struct {
	a int
	b string
	c float64
	d interface{}
	e [2]bool
	f *int
}
type Blank struct {
	_ int
	x int
	_ string
}
type Mixed struct {
	a int8
	b int64
	c int8
	d string
	e int16
}

func main() {
	n := 1
	x := T{1, "s", 2.5, 3, [2]bool{true}, &n}
	y := x
	fmt.Println(x == y)
	y.a = 2
	fmt.Println(x == y)
	y = x
	y.b = "S"
	fmt.Println(x == y)
	y = x
	y.c = 2
	fmt.Println(x == y)
	y = x
	y.d = int64(3)
	fmt.Println(x == y)
	y = x
	y.e[1] = true
	fmt.Println(x == y)
	y = x
	m := 1
	y.f = &m
	fmt.Println(x == y, *x.f == *y.f)
	x.c = math.NaN()
	y = x
	fmt.Println(x == y)
	fmt.Println(Blank{x: 1} == Blank{x: 1}, Blank{x: 1} == Blank{x: 2})
	a := Mixed{1, 2, 3, "x" + fmt.Sprint(1), 4}
	b := Mixed{1, 2, 3, "x1", 4}
	fmt.Println(a == b, [2]Mixed{a, b} == [2]Mixed{b, a}, a != b)
	var i, j interface{} = a, b
	fmt.Println(i == j, i == interface{}(x), i != nil)
	arr := [3]interface{}{1, "a", nil}
	fmt.Println(arr == [3]interface{}{1, "a", nil}, arr == [3]interface{}{1, "a", 0})
	ss := [2]string{"a", "b"}
	fmt.Println(ss == [...]string{"a", "b"}, ss == [2]string{"a"})
	fmt.Println(struct{}{} == struct{}{}, [0]int{} == [0]int{})
	type In struct{ s string }
	type Out struct {
		in  In
		arr [2]In
	}
	fmt.Println(Out{In{"a"}, [2]In{{"b"}, {"c"}}} == Out{In{"a"}, [2]In{{"b"}, {"c"}}}, Out{} == Out{in: In{"z"}})
	if (Mixed{}) == (Mixed{e: 0}) {
		fmt.Println("zero")
	}
	switch a {
	case Mixed{}:
		fmt.Println("no")
	case b:
		fmt.Println("matched")
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		p, q := T{a: 1, d: []int{1}}, T{a: 1, d: []int{1}}
		fmt.Println(p == T{a: 2, d: []int{}})
		fmt.Println(p == q)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var p, q interface{} = map[int]int{}, map[int]int{}
		fmt.Println(p == q)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		type F struct{ f func() }
		var p, q interface{} = F{}, F{}
		fmt.Println(p == q)
	}()
}
