package main

import "math"

const c = 1

type T struct{ f int }

func get() T     { return T{} }
func arr() [2]int { return [2]int{} }

func f(s string, m map[string]T, ap *[2]int) {
	c = 2
	1 = 2
	"a" = "b"
	s[0] = 'x'
	get() = T{}
	get().f = 1
	arr()[0] = 1
	f = nil
	T = 1
	math.Pi = 3
	(c) = 1
	len = 1
	nil = 1
	true = false
	c += 1
	c++
	s[1]++
	get().f++
	(func() int)(nil)() = 1
	&s = nil
	-c = 1
	s + s = ""
	s[1:] = ""
	T{} = T{}
	T{}.f = 3
	[2]int{}[0] = 1
	[]int{1}[0] = 1
	map[int]int{}[0] = 1
	m["a"] = T{}
	any(1).(int) = 1
	any(1) = 2
	<-make(chan int) = 1
	int(1) = 2
	T.m = nil
	T{}.m = nil
	math.Sin = nil
	iota = 1
	for c = range 3 {
	}
	for s[0] = range 3 {
	}
	for get().f = range 3 {
	}
	for m["x"].f = range 3 {
	}
	select {
	case c = <-make(chan int):
	case s[0] = <-make(chan byte):
	}
	c, s[0] = 1, 2
	ap[0], get().f = 1, 2
}
func (T) m() {}

func main() {}
