package main

import "fmt"

type I interface{ M(int) int }
type T struct{ a, b, c, d, e int }

func (t T) M(x int) int { return t.a + x }

type P struct{ T }
type N int

func (n *N) M(x int) int { *n += N(x); return int(*n) }

func main() {
	var i I = T{a: 1}
	fmt.Println(i.M(5))
	j := I(P{T{a: 2}})
	fmt.Println(j.M(5))
	var n N
	var k I = &n
	fmt.Println(k.M(5), k.M(6), n)
	f := func() int { return k.M(1) + i.M(2) }
	fmt.Println(f())
	defer func() { fmt.Println(recover()) }()
	var q I = (*P)(nil)
	q.M(1)
}
