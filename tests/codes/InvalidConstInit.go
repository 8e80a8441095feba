package main

import (
	"math"
	"unsafe"
)

var x int

const _ = x
const c1, c2 = 1, x
const _ = f()
const _ = len([]int{1})
const _ = len([3]int{x})
const _ = math.Sqrt(4)
const _ = "abc"[1]
const _ = []int{1}
const _ = struct{}{}
const _ = func() {}
const _ = &x
const _ = *&x
const _ = x + 1
const _ int = x
const _ = unsafe.Sizeof(x)
const _ = unsafe.Pointer(nil)
const _ = s[1:]
const _ = m["a"]
const _ = any(1)
const _ = any(1).(int)
const _ = string([]byte("a"))
const _ = -x
const _ = <-ch
const _ = cap([2]int{})
const _ = min(1, x)
const _ = T{}.f
const _ = T.m
const _ = complex(x2, 1)

var s string
var m map[string]int
var ch chan int
var x2 float64

type T struct{ f int }

func (T) m() {}
func f() int { return 1 }
func g[P int | string](p P) {
	const _ = p
	const _ = P(1)
	const _ = len(p)
	const _ = unsafe.Sizeof(p)
}

func main() {}
