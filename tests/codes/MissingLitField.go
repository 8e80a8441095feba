package main

import (
	"strings"
	"time"
)

type T struct {
	Abc int
	def string
	E
}
type E struct{ x int }

var _ = struct{ i int }{j: 2}
var _ = T{abc: 1}
var _ = T{Def: "a"}
var _ = T{x: 1}
var _ = T{E: E{y: 1}}
var _ = []T{{zzz: 1}}
var _ = T{T: 1}
var _ = T{m: 1}
var _ = strings.Builder{buf2: nil}
var _ = time.Time{Wall2: 1}
var _ = T{E.x: 1}

func (T) m() {}

func f[P struct{ a int }]() { _ = P{b: 1} }

func main() {}
