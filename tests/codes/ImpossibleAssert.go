package main

import (
	"fmt"
	"io"
)

type T int

func (t *T) m() int { return int(*t) }

type W int

func (W) m() {}

type C int

func (C) M() int { return 1 }

type I interface{ m() int }

var x I
var _ = x.(T)
var _ = x.(*T)
var _ = x.(W)
var _ = x.(C)
var _ = x.(int)
var _ = x.(string)
var _ = x.(struct{ I })
var _ = x.(interface{ m() })
var _ = x.(interface{ m() int; n() })
var _, _ = x.(W)
var e error
var _ = e.(int)
var _ = e.(fmt.Stringer)
var _ = e.(T)
var r io.Reader
var _ = r.(*W)
var _ = any(1).(T)
var _ = x.([]T)
var _ = x.(func())

func f() {
	switch x.(type) {
	case T:
	case *T:
	case W, C:
	case int:
	case nil:
	case interface{ m() }:
	case error:
	case undef:
	}
	switch y := e.(type) {
	case int, string:
		_ = y
	case *T:
	}
}
func g[P I](p P) {
	_ = any(p).(I)
	_ = I(p).(T)
	_ = I(p).(P)
	_ = e.(P)
}

func main() {}
