package main

var x = 1
var _ = x.(float64)
var _ = "a".(string)
var _ = nil.(int)
var _ = f.(func())
var _ = s.(int)
var s struct{}
var _, _ = x.(int)
var p *any
var _ = p.(int)
var _ = (1 + 2).(int)
var _ = T.(int)
var _ = undef.(int)
var _ = any(1).(undef)

type T int

func f() {}
func g[P any, Q error](q P, r Q) {
	_ = q.(int)
	_ = r.(error)
	_ = any(q).(P)
	x.(int)
	any(1).(int)
}

func main() {}
