// gen.go - makes random Go programs, each determined by its seed.
//
// A program is valid by construction and its output is fixed by the language: expressions of one statement either read anything and have no effects, or
// call functions with effects and read nothing those may change, because Go leaves the order of reads and calls open. Loops are bounded, every function
// called uses up fuel and so does every element of a slice that may have grown, so every program ends. Capacities that append chooses are not looked at: they differ between releases of Go. Functions with effects may panic; their callers recover and print the message.
package main

import (
	"fmt"
	"math/rand"
	"strings"
)

type kind int

const (
	kInt kind = iota
	kFloat
	kComplex
	kString
	kBool
	kArray
	kSlice
	kStruct
	kPtr
	kMap
	kAny
	kIface
	kFunc
)

type field struct {
	name string
	t    *typ
	emb  bool
}

type typ struct {
	k      kind
	name   string // as written in the program
	id     int
	bits   int
	signed bool
	elem   *typ
	key    *typ
	n      int
	fields []field
	params []*typ // of kFunc; elem is its result
	decl   string // declaration of a named type
	cmp    bool   // comparable without panic
	keyok  bool   // good as a map key: equal to itself
	impl   bool   // has the method of the interface
	base   string // for basic types: the predeclared type underneath
}

type vr struct {
	name   string
	t      *typ
	ro     bool // never assigned
	shared bool // may be captured or have its address taken
	fdepth int
	global bool
}

type fn struct {
	name   string
	params []*typ
	res    []*typ
	variad bool // last parameter is variadic of that element type
	rec    bool // first parameter is the depth
}

type gen struct {
	r      *rand.Rand
	b      strings.Builder
	ind    int
	types  []*typ
	ints   []*typ
	byName map[string]*typ
	vars   []*vr
	pure   []*fn
	imp    []*fn
	fdepth int
	safe   bool // nothing here may panic or touch globals
	calls  bool // only private scalars: the statement calls functions with effects
	nv     int
	labels []string
	loop   int
	cur    *fn
	budget int
	deep   int
	inSw   int
}

func (g *gen) n(k int) int        { return g.r.Intn(k) }
func (g *gen) p(percent int) bool { return g.r.Intn(100) < percent }
func (g *gen) ln(f string, a ...any) {
	g.b.WriteString(strings.Repeat("\t", g.ind))
	fmt.Fprintf(&g.b, f, a...)
	g.b.WriteByte('\n')
}
func (g *gen) fresh(p string) string   { g.nv++; return fmt.Sprintf("%s%d", p, g.nv) }
func (g *gen) pick(l []*typ) *typ      { return l[g.n(len(l))] }
func (g *gen) open(f string, a ...any) { g.ln(f, a...); g.ind++ }
func (g *gen) shut(f string)           { g.ind--; g.ln("%s", f) }
func (g *gen) mark() int               { return len(g.vars) }
func (g *gen) drop(m int)              { g.vars = g.vars[:m] }
func (g *gen) addVar(n string, t *typ) *vr {
	v := &vr{name: n, t: t, fdepth: g.fdepth, shared: g.p(45)}
	g.vars = append(g.vars, v)
	return v
}
