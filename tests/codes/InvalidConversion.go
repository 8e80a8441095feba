package main

import "unsafe"

type T struct{ a int }
type U struct{ b int }
type I interface{ m() }

var x float64
var _ = string(x)
var _ = string(1.5)
var _ = int("a")
var _ = int(s)
var s string
var _ = []int(s)
var _ = []byte(1)
var _ = []byte(s)
var _ = T(U{})
var _ = (*T)(&T{})
var _ = (*int)(&x)
var _ = bool(1)
var _ = int(true)
var _ = I(1)
var _ = I(T{})

var _ = (func())(1)
var _ = map[string]int(nil)
var _ = map[string]int(map[int]int{})
var _ = chan int((<-chan int)(nil))
var _ = [2]int([]int{1})
var _ = [2]int([]string{})
var _ = (*[2]int)([]string{})
var _ = []int([2]int{})
var _ = int(nil)
var _ = string(nil)
var _ = error("a")
var _ = int()
var _ = int(1, 2)
var _ = unsafe.Pointer(1)
var _ = unsafe.Pointer(&x)
var _ = uintptr(&x)
var _ = (*int)(unsafe.Pointer(&x))
var _ = int(f)
var _ = complex128(x)
var _ = complex128(1)
var _ = float64(1i)
var _ = float64(c)
var c complex128
var _ = string([]int{})
var _ = string([]rune{})
var _ = string([]T{})
var _ = int8(300)
var _ = uint(-1)
var _ = any(undef)
var _ = undef(1)
var _ = T(struct{ a string }{})
var _ = T(struct{ a int }{})
var _ = struct{}(1)
var _ = int([]int{})
var _ = rune("a")
var _ = bool("true")
var _ = (*T)(1)
var _ = T(nil)

func f() {}
func g[P any, Q int | string, R []byte | string, S int | float64, V [2]int | [3]int](p P, q Q, r R, t S, v V) {
	_ = P(1)
	_ = P(q)
	_ = Q(1)
	_ = Q(t)
	_ = int(p)
	_ = int(q)
	_ = string(r)
	_ = R("a")
	_ = R(1)
	_ = S(q)
	_ = S("a")
	_ = S(1.5)
	_ = V([]int{})
	_ = []int(p)
	_ = Q(nil)
	_ = P(nil)
	_ = S(300i)
}

func main() {}
