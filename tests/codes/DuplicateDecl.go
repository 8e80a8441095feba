package main

import "fmt"
import fmt "os"
import "math"

var x = 1
var x = 2
const x = 3

func x() {}

type x int

func fmt() {}

var math int

func init() {}
func init() {}

type T struct {
	a int
	b string
	a bool
	T
	T int
	*U
	U
}
type U int

type I interface {
	m()
	n()
	m()
}
type J interface {
	I2
	m() int
}
type I2 interface{ m() }

func g(a int, a string) (a bool) {
	var b int
	var b string
	b, c := 1, 2
	const c = 4
	type b int
	{
		var b int
		_ = b
	}
	func(b, b int) {}(1, 2)
	if b := 1; b > 0 {
		b, e := 3, 4
		var e = 7
		_ = e
	}
	return
}

func (t T2) m(t int) {}

type T2 int

func tp[P, P any](P P) {}

type G[A any, A any] struct{}

func (g G[X, X]) m() {}

func _() {}
func _() {}

func sw(y any) {
	switch z := y.(type) {
	case int:
		var z int
		_ = z
		var z string
	}
	for i := 0; i < 1; i++ {
		i := i
		var i int
	}
L:
	for {
		break L
	}
}

func main() {}
