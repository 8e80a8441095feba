package main

import "math"

var S = 2

const c = 1

type T S
type U = S
type V c
type W f
type X math.Pi
type Y math.Sin
type Z []S
type A map[c]f
type B *S
type C chan S
type D func(S) c
type E struct{ a S }
type F struct{ S }
type G [2]S
type H interface{ S }
type I interface{ m(S) }
type J S.x
type K nil
type L len
type M iota
type N true

func f(S) {}

func g() {
	var x S
	var y []c
	var z f
	x := 1
	var w x
	_ = map[x]int{}
	_ = x{}
	_ = []x{}
	_ = any(1).(x)
	switch any(1).(type) {
	case x:
	case c, f:
	case 1:
	}
	_ = new(f)
	_ = make(x)
	_ = (x)(1)
	_ = h[S]()
	_ = func(a S) {}
	type T x
	_ = *S(nil)
	_ = [S]int{}
	_ = chan x(nil)
	var e h[int]

}
func h[P any]() int       { return 0 }
func k[P S]()             {}
func (S) m()              {}
func (*c) m()             {}
func (math.Pi) m()        {}
func l[P interface{ c }]() {}

func main() {}
