// Sizes that no memory can have are panics of the program, not the end of it.
package main

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"strings"
)

func try(name string, f func()) {
	defer func() { r := recover(); _, isErr := r.(error); fmt.Println(name, r, isErr) }()
	f()
}
func main() {
	const big = math.MaxInt
	try("repeat", func() { strings.Repeat("-", big) })
	try("repeat2", func() { strings.Repeat("--", big) })
	try("repeat3", func() { strings.Repeat("-", 1<<50) })
	try("repeat4", func() { strings.Repeat("-", -1) })
	try("brepeat", func() { bytes.Repeat([]byte("-"), big) })
	try("brepeat2", func() { bytes.Repeat([]byte("--"), big) })
	try("brepeat3", func() { bytes.Repeat([]byte("-"), 1<<50) })
	try("brepeat4", func() { bytes.Repeat([]byte("-"), -1) })
	try("sgrow", func() { var b strings.Builder; b.Grow(big) })
	try("sgrow2", func() { var b strings.Builder; b.Grow(-1) })
	try("sgrow3", func() { var b strings.Builder; b.WriteString("x"); b.Grow(1 << 50) })
	try("bgrow", func() { var b bytes.Buffer; b.Grow(big) })
	try("bgrow1", func() { var b bytes.Buffer; b.WriteString("xx"); b.Grow(big) })
	try("bgrow2", func() { var b bytes.Buffer; b.Grow(-1) })
	try("bgrow3", func() { var b bytes.Buffer; b.Grow(1 << 50) })
	try("slrepeat", func() { slices.Repeat([]byte{1}, big) })
	try("slrepeat2", func() { slices.Repeat([]byte{1, 2}, big) })
	try("slrepeat3", func() { slices.Repeat([]byte{1}, -1) })
	try("slrepeat4", func() { slices.Repeat([]byte{1}, 1<<50) })
	try("newreader", func() { _ = make([]byte, func() int { return big }()) })
	try("fmt", func() { fmt.Printf("%*d|%.*d\n", 10000000, 1, 10000000, 1) })
}
