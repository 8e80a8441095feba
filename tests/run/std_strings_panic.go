package main

import (
	"fmt"
	"strings"
)

func try(name string, f func()) {
	defer func() {
		e := recover()
		_, isErr := e.(error)
		fmt.Println(name, e, isErr)
	}()
	f()
}

func main() {
	try("repeat", func() { strings.Repeat("x", -1) })
	try("repeat big", func() { strings.Repeat("xxxxxxxx", 1<<61) })
	try("repeat empty", func() { strings.Repeat("", 1<<62) })
	try("repeat empty neg", func() { strings.Repeat("", -5) })
	try("replacer", func() { strings.NewReplacer("a") })
	try("grow", func() { var b strings.Builder; b.Grow(-1) })
	try("grow big", func() { var b strings.Builder; b.Grow(1 << 60) })
	try("copied", func() {
		var a strings.Builder
		a.WriteByte('x')
		b := a
		fmt.Println(b.String(), b.Len())
		b.WriteByte('y')
	})
	try("copied grow", func() {
		var a strings.Builder
		a.Grow(1)
		b := a
		b.Grow(1)
	})
	try("copied reset", func() {
		var a strings.Builder
		a.WriteByte('x')
		b := a
		b.Reset()
		b.WriteByte('y')
		fmt.Println(a.String(), b.String())
	})
	try("nil func", func() { strings.Map(nil, "a") })
	try("none", func() { strings.NewReplacer(); strings.Map(nil, "") })
}
