package main

import (
	"fmt"
	"unsafe"
)

type T struct{}
type P *T
type I interface{ x() }
type U unsafe.Pointer
type A = T
type B = *T
type C = []int
type D = fmt.Formatter
type G[X any] struct{}
type GA[X any] = G[X]
type GI = G[int]
type E func()

func (**T) m()             {}
func (P) m()               {}
func (*P) n()              {}
func (I) m()               {}
func (*I) n()              {}
func (U) m()               {}
func (A) a()               {}
func (B) b()               {}
func (*B) bb()             {}
func (C) c()               {}
func (D) d()               {}
func (int) e()             {}
func (*int) f()            {}
func ([]int) g()           {}
func (fmt.Stringer) h()    {}
func (*fmt.State) i()      {}
func (map[int]int) j()     {}
func (struct{}) k()        {}
func (func()) l()          {}
func (GA[X]) m()           {}
func (GI) n()              {}
func (error) o()           {}
func (any) p()             {}
func (undef) q()           {}
func (*undef) r()          {}
func (E) s()               {}
func (nil) t()             {}
func (fmt) u()             {}
func (byte) v()            {}
func (unsafe.Pointer) w()  {}
func (chan T) x()          {}
func (T.y) y()             {}
func (comparable) z()      {}
func (interface{}) aa()    {}
func (*interface{}) bb()   {}
func (x T, y T) cc()       {}

func main() {}
