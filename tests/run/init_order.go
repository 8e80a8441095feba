// Package variables are initialised by their dependencies, not by their order in the text.
package main

import "fmt"

var (
	a = c + b
	b = f()
	c = 1
	d = 3
)

var x, y = pair()
var z = x + late
var late = func() int { step("late"); return 10 }()
var arr = [...]int{one(), two(), 3}
var m = map[string]int{"k": arr[1]}
var p = &q
var q = T{r}
var r = T0.get()
var T0 = base{7}
var fn = func() int { return viaFunc }
var used = fn()
var viaFunc = func() int { step("viaFunc"); return 42 }()
var _ = func() int { step("blank"); return 0 }()
var s1, s2 = func() int { step("s1"); return s3 }(), func() int { step("s2"); return 2 }()
var s3 = func() int { step("s3"); return 3 }()
var iface I = impl{hidden}
var hidden = func() int { step("hidden"); return 99 }()

type I interface{ get() int }
type impl struct{ n int }

func (i impl) get() int { return i.n }

type T struct{ n int }
type base struct{ n int }

func (b base) get() int { step("get"); return b.n * depend }

var depend = func() int { step("depend"); return 2 }()
var steps []string

func step(s string) { steps = append(steps, s) }
func f() int        { step("f"); d++; return d }
func pair() (int, int) {
	step("pair")
	return 4, 5
}
func one() int { step("one"); return 1 }
func two() int { step("two"); return one() + 1 }

func init() { step("init1"); a *= 100 }
func init() { step("init2") }

func main() {
	fmt.Println(a, b, c, d)
	fmt.Println(x, y, z, arr, m, p.n, r, used, s1, s2, iface.get())
	fmt.Println(steps)
}

func init() { step("init3") }
