// types.go - the types of a random program.
package main

import (
	"fmt"
	"strings"
)

func (g *gen) add(t *typ) *typ {
	if o := g.byName[t.name]; o != nil {
		return o
	}
	t.id = len(g.types)
	g.types = append(g.types, t)
	g.byName[t.name] = t
	return t
}

func (g *gen) arrayOf(e *typ, n int) *typ {
	return g.add(&typ{k: kArray, name: fmt.Sprintf("[%d]%s", n, e.name), elem: e, n: n, cmp: e.cmp, keyok: e.keyok})
}
func (g *gen) sliceOf(e *typ) *typ { return g.add(&typ{k: kSlice, name: "[]" + e.name, elem: e}) }
func (g *gen) ptrTo(e *typ) *typ   { return g.add(&typ{k: kPtr, name: "*" + e.name, elem: e, cmp: true}) }
func (g *gen) mapOf(k, e *typ) *typ {
	return g.add(&typ{k: kMap, name: "map[" + k.name + "]" + e.name, key: k, elem: e})
}
func (g *gen) funcOf(ps []*typ, res *typ) *typ {
	var s []string
	for _, p := range ps {
		s = append(s, p.name)
	}
	return g.add(&typ{k: kFunc, name: "func(" + strings.Join(s, ", ") + ") " + res.name, params: ps, elem: res})
}

func (g *gen) mkTypes() {
	g.byName = map[string]*typ{}
	for _, b := range []struct {
		n string
		w int
		s bool
	}{{"int", 64, true}, {"int8", 8, true}, {"int16", 16, true}, {"int32", 32, true}, {"int64", 64, true}, {"uint", 64, false}, {"uint8", 8, false}, {"uint16", 16, false}, {"uint32", 32, false}, {"uint64", 64, false}} {
		g.ints = append(g.ints, g.add(&typ{k: kInt, name: b.n, base: b.n, bits: b.w, signed: b.s, cmp: true, keyok: true}))
	}
	g.add(&typ{k: kFloat, name: "float64", base: "float64", bits: 64, cmp: true})
	g.add(&typ{k: kFloat, name: "float32", base: "float32", bits: 32, cmp: true})
	g.add(&typ{k: kComplex, name: "complex128", cmp: true})
	g.add(&typ{k: kString, name: "string", base: "string", cmp: true, keyok: true})
	g.add(&typ{k: kBool, name: "bool", base: "bool", cmp: true, keyok: true})
	g.add(&typ{k: kAny, name: "any"})
	g.add(&typ{k: kIface, name: "I"})
	for i := 0; i < 2; i++ {
		b := g.pick(g.ints[:10])
		n := fmt.Sprintf("N%d", i)
		g.ints = append(g.ints, g.add(&typ{k: kInt, name: n, base: b.base, bits: b.bits, signed: b.signed, cmp: true, keyok: true, impl: true, decl: "type " + n + " " + b.name}))
	}
	val := func() *typ { // a type for parts: no maps and functions
		for {
			t := g.pick(g.types)
			switch t.k {
			case kMap, kFunc, kIface:
				continue
			case kAny:
				if g.p(70) {
					continue
				}
			}
			if g.p(50) && t.k > kBool {
				continue
			}
			return t
		}
	}
	for i := 0; i < 3+g.n(4); i++ {
		switch g.n(6) {
		case 0:
			g.arrayOf(val(), 1+g.n(5))
		case 1:
			g.sliceOf(val())
		case 2, 3:
			n := fmt.Sprintf("T%d", len(g.types))
			t := &typ{k: kStruct, name: n, cmp: true, keyok: true, impl: true}
			nf := 1 + g.n(4)
			if g.p(25) {
				nf += 4
			}
			var s []string
			embedded := map[string]bool{}
			for j := 0; j < nf; j++ {
				ft := val()
				f := field{fmt.Sprintf("f%d", j), ft, false}
				if ft.k == kStruct && g.p(40) && !embedded[ft.name] {
					f = field{ft.name, ft, true}
					embedded[ft.name] = true
					s = append(s, ft.name)
				} else {
					s = append(s, f.name+" "+ft.name)
				}
				t.fields = append(t.fields, f)
				t.cmp = t.cmp && ft.cmp
				t.keyok = t.keyok && ft.keyok
			}
			t.decl = "type " + n + " struct { " + strings.Join(s, "; ") + " }"
			g.add(t)
		case 4:
			g.ptrTo(val())
		case 5:
			var ks []*typ
			for _, t := range g.types {
				if t.keyok {
					ks = append(ks, t)
				}
			}
			g.mapOf(g.pick(ks), val())
		}
	}
	if g.p(70) {
		g.sliceOf(g.byName["int"])
		g.sliceOf(g.byName["uint8"])
	}
	for i := 0; i < 2; i++ {
		g.funcOf([]*typ{g.scalar()}, g.scalar())
	}
}

func (g *gen) scalar() *typ {
	if g.p(70) {
		if g.p(40) {
			return g.byName["int"]
		}
		return g.pick(g.ints)
	}
	return g.pick(g.types[10:15])
}

func (g *gen) anyType() *typ {
	if g.p(50) {
		return g.scalar()
	}
	return g.pick(g.types)
}

// plainType is a type whose values hold no pointers: fit for functions without effects.
func (g *gen) plain(t *typ) bool {
	switch t.k {
	case kSlice, kPtr, kMap, kAny, kIface, kFunc:
		return false
	case kArray:
		return g.plain(t.elem)
	case kStruct:
		for _, f := range t.fields {
			if !g.plain(f.t) {
				return false
			}
		}
	}
	return true
}

func (g *gen) plainType() *typ {
	for {
		if t := g.anyType(); g.plain(t) {
			return t
		}
	}
}
