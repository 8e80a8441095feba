// heavy: counts allocations, of which a collection at every one makes more, since pools are empty; counts are those of the own heap, in optimised code
// A []byte(s) that nothing writes to shows the bytes of s; one that may be written to does not, so that s stays as it is.
package main

import (
	"bytes"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"
)

const text = "hello world, a long text of more than 32 bytes"

var gs = strings.Clone(text)
var gi int
var gb []byte

//go:noinline
func sum(b []byte) (n int) {
	for _, c := range b {
		n += int(c)
	}
	return
}

//go:noinline
func at(b []byte, i int) byte { return b[i] }

//go:noinline
func set(b []byte) { b[0] = 'x' }

//go:noinline
func maybe(b []byte) {
	if gi == -1 {
		b[0] = 'x'
	}
}

//go:noinline
func same(b []byte) []byte { return b[1:] }

//go:noinline
func deep(b []byte, n int) int {
	if n == 0 {
		return int(b[0])
	}
	return deep(b[1:], n-1)
}

//go:noinline
func deepset(b []byte, n int) int {
	if n == 0 {
		b[0] = 1
		return 0
	}
	return deepset(b[1:], n-1)
}

type buf struct{ b []byte }

func (b *buf) first() byte { return b.b[0] }
func (b *buf) set()        { b.b[0] = 1 }

//go:noinline
func viafield(p *buf) { p.b[0] = 'q' }

var tests = []struct {
	name string
	f    func()
}{
	{"len", func() { b := []byte(gs); gi = len(b) }},
	{"index", func() { b := []byte(gs); gi = int(b[3]) }},
	{"range", func() {
		b := []byte(gs)
		for _, c := range b {
			gi += int(c)
		}
	}},
	{"sum", func() { gi = sum([]byte(gs)) }},
	{"at", func() { gi = int(at([]byte(gs), 4)) }},
	{"set", func() { set([]byte(gs)) }},
	{"maybe", func() { maybe([]byte(gs)) }},
	{"same read", func() { gi = int(same([]byte(gs))[0]) }},
	{"same set", func() { same([]byte(gs))[0] = 'x' }},
	{"deep", func() { gi = deep([]byte(gs), 3) }},
	{"deepset", func() { gi = deepset([]byte(gs), 3) }},
	{"field", func() { p := &buf{[]byte(gs)}; gi = int(p.first()) }},
	{"fieldset", func() { p := &buf{[]byte(gs)}; p.set() }},
	{"viafield", func() { p := &buf{[]byte(gs)}; viafield(p) }},
	{"copy from", func() { var a [64]byte; copy(a[:], []byte(gs)); gi = int(a[0]) }},
	{"copy to", func() { b := []byte(gs); copy(b, "abc"); gi = int(b[0]) }},
	{"append from", func() { var a [64]byte; b := append(a[:0], []byte(gs)...); gi = len(b) }},
	{"append to", func() { b := []byte(gs); b = append(b, 'x'); gi = len(b) }},
	{"append to sub", func() { b := []byte(gs)[:2]; b = append(b, 'x'); gi = len(b) }},
	{"clear", func() { b := []byte(gs); clear(b); gi = len(b) }},
	{"swap", func() { b := []byte(gs); b[0], b[1] = b[1], b[0]; gi = len(b) }},
	{"incr", func() { b := []byte(gs); b[0]++; gi = len(b) }},
	{"ptr", func() { b := []byte(gs); p := &b[0]; gi = int(*p) }},
	{"ptrset", func() { b := []byte(gs); p := &b[0]; *p = 1 }},
	{"closure read", func() { b := []byte(gs); f := func() int { return int(b[0]) }; gi = f() }},
	{"closure set", func() { b := []byte(gs); f := func() { b[0] = 1 }; f() }},
	{"arrptr", func() { b := []byte(gs); p := (*[4]byte)(b); gi = int(p[0]) }},
	{"arrptr set", func() { b := []byte(gs); p := (*[4]byte)(b); p[0] = 1 }},
	{"arrptr setall", func() { b := []byte(gs); p := (*[4]byte)(b); *p = [4]byte{1} }},
	{"global", func() { gb = []byte(gs) }},
	{"string back", func() { b := []byte(gs); s := string(b); gi = len(s) }},
	{"compare", func() {
		b := []byte(gs)
		if string(b) == "abc" {
			gi++
		}
	}},
	{"bytes.Equal", func() {
		if bytes.Equal([]byte(gs), []byte("abc")) {
			gi++
		}
	}},
	{"bytes.Compare", func() { gi = bytes.Compare([]byte(gs), gb) }},
	{"bytes.IndexByte", func() { gi = bytes.IndexByte([]byte(gs), 'w') }},
	{"bytes.Index", func() { gi = bytes.Index([]byte(gs), []byte("wor")) }},
	{"bytes.Contains", func() {
		if bytes.Contains([]byte(gs), []byte("wor")) {
			gi++
		}
	}},
	{"bytes.HasPrefix", func() {
		if bytes.HasPrefix([]byte(gs), []byte("hello")) {
			gi++
		}
	}},
	{"bytes.TrimSpace", func() { gi = len(bytes.TrimSpace([]byte(gs))) }},
	{"bytes.Count", func() { gi = bytes.Count([]byte(gs), []byte("l")) }},
	{"utf8.Valid", func() {
		if utf8.Valid([]byte(gs)) {
			gi++
		}
	}},
	{"utf8.RuneCount", func() { gi = utf8.RuneCount([]byte(gs)) }},
	{"utf8.DecodeRune", func() { r, _ := utf8.DecodeRune([]byte(gs)); gi = int(r) }},
	{"crc32", func() { gi = int(crc32.ChecksumIEEE([]byte(gs))) }},
	{"Discard.Write", func() { io.Discard.Write([]byte(gs)) }},
	{"Builder.Write", func() { var b strings.Builder; b.Write([]byte(gs)); gi = b.Len() }},
	{"Buffer.Write", func() { var b bytes.Buffer; b.Write([]byte(gs)); gi = b.Len() }},
	{"os.Stderr.Write0", func() { os.Stderr.Write([]byte(gs[:0])) }},
	{"loop var", func() {
		for i := range 3 {
			b := []byte(gs)
			gi += int(b[i])
		}
	}},
	{"two", func() {
		b := []byte(gs)
		if gi > 0 {
			b = gb
		}
		gi = len(b)
	}},
	{"two set", func() {
		b := []byte(gs)
		if gi > 1<<60 {
			b = []byte("abc")
		}
		b[0] = 1
	}},
	{"defer", func() { defer sum([]byte(gs)) }},
	{"array of", func() { a := [2][]byte{[]byte(gs), gb}; gi = len(a[0]) }},
	{"array of set", func() { a := [2][]byte{[]byte(gs), gb}; a[0][1] = 2 }},
	{"iface", func() { var x any = []byte(gs); gi = len(x.([]byte)) }},
	{"iface set", func() { var x any = []byte(gs); x.([]byte)[0] = 1 }},
	{"map val", func() { m := map[int][]byte{1: []byte(gs)}; gi = len(m[1]) }},
}

//go:noinline
func join(s, t string) string { return s + t }

// Bytes of strings that are in the frame themselves, or that nothing else holds, live as long as they do.
func lives() {
	var kept []byte
	for i := range 3 {
		b := []byte(fmt.Sprint("turn ", i))
		if i == 1 {
			kept = b
		}
	}
	var bs [3][]byte
	for i := range bs {
		s := gs[i:i+2] + "-" + gs[i+1:i+3]
		bs[i] = []byte(s)
	}
	b := []byte(join(gs, gs))
	runtime.GC()
	for range 100 {
		_ = join(text, text)
	}
	fmt.Printf("%s %s %s %s %s\n", kept, bs[0], bs[1], bs[2], b[40:60])
	e := []byte(gs[:0])
	var z string
	n := []byte(z)
	fmt.Println(e == nil, n == nil, len(e), len(n), cap([]byte(gs)) == len(gs))
}

func main() {
	lives()
	gb = []byte("xyz")
	for _, t := range tests {
		gi = 0
		fmt.Println(t.name, testing.AllocsPerRun(50, t.f), gi)
		if gs != text {
			fmt.Println("the string has changed:", gs)
			gs = strings.Clone(text)
		}
	}
}
