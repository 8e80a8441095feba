package a

import (
	"m/b"
	"m/log"
)

type I interface {
	M() string
	hidden()
}
type G[T any] struct{ v T }

func Private(i I) string { i.hidden(); return "called" }

func init() { log.P("a1.init", b.B) }

var late = log.P("a.late", 5)
var First = log.P("a.First", A)

type Base_ struct{}

func (Base_) hidden() { log.P("hidden", 0) }
func (Base_) M() string { return "base" }
type Base = Base_
