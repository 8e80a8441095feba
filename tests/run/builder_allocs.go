// builder_allocs.go - a strings.Builder or bytes.Buffer that stays in its function is not allocated, whether its methods are inlined or called.
package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

var sink any

func allocs(name string, f func()) { fmt.Println(name, testing.AllocsPerRun(100, f)) }

func main() {
	allocs("builder", func() {
		var b strings.Builder
		b.Grow(20)
		b.WriteString("abcde")
		b.WriteByte('x')
		b.WriteRune('é')
		b.Write([]byte{1, 2, 3})
		if b.Len() != 11 {
			panic(b.Len())
		}
	})
	allocs("buffer", func() {
		var b bytes.Buffer
		b.WriteString("abcde")
		b.WriteByte('x')
		b.WriteRune('é')
		b.Truncate(6)
		if c, _ := b.ReadByte(); c != 'a' || b.UnreadByte() != nil {
			panic(c)
		}
	})
	allocs("runes", func() {
		var p [8]byte
		n := utf8.EncodeRune(p[:], '世')
		if r, k := utf8.DecodeRune(p[:]); r != '世' || k != n || utf8.RuneCount(p[:n]) != 1 || !utf8.Valid(p[:n]) {
			panic(r)
		}
	})
	allocs("kept", func() {
		b := new(strings.Builder)
		b.WriteString("abcde")
		sink = b
	})
	var a strings.Builder
	a.WriteString("one")
	c := a
	defer func() { fmt.Println(recover(), sink.(*strings.Builder)) }()
	c.WriteString("two")
}
