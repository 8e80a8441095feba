// Named types over every underlying type: conversion, methods, constants, printing, identity, aliases.
package main

import (
	"fmt"
	"strings"
)

type (
	Int    int
	Str    string
	Fl     float32
	Sl     []Int
	Mp     map[Str]Int
	Fn     func(Int) Int
	Arr    [2]Int
	Pt     *Int
	St     struct{ A Int }
	If     interface{ Up() Str }
	Cx     complex64
	Alias  = Int
	Alias2 = []Alias
	St2    St
	Rec    []Rec
	Tree   map[string]Tree
	Self   func(Self) int
)

func (i Int) Up() Str { return Str(fmt.Sprint(int(i) + 1)) }
func (s Str) Up() Str { return Str(strings.ToUpper(string(s))) }
func (f Fn) Up() Str  { return f(1).Up() }
func (a Arr) Up() Str { return a[0].Up() + a[1].Up() }
func (s St) Up() Str  { return s.A.Up() }
func (m Mp) Up() Str  { return Str(fmt.Sprint(len(m))) }
func (r Rec) depth() int {
	d := 0
	for _, x := range r {
		d = max(d, x.depth())
	}
	return d + 1
}

const C Int = 5
const D = C * 2
const E Str = "e" + "f"

func main() {
	var i Int = 3
	j := int(i) + 1
	fmt.Println(i, j, i+C, D, E, i.Up(), Int(j).Up(), C.Up(), E.Up(), Str("x").Up())
	for _, v := range []If{i, E, Fn(func(i Int) Int { return i * 10 }), Arr{1, 2}, St{7}, Mp{"a": 1}} {
		fmt.Printf("%T %v ", v, v.Up())
	}
	fmt.Println()
	s := Sl{1, 2}
	s = append(s, 3, i)
	var t []Int = s
	t[0] = 9
	fmt.Println(s, len(s), s[1:], cap(s[:1]) >= 1)
	m := Mp{"k": 1}
	m["k"]++
	var um map[Str]Int = m
	um["z"] = 2
	fmt.Println(m, len(m))
	var a Alias = i
	var as Alias2 = []Int{a, 2}
	fmt.Printf("%T %T %v\n", a, as, as)
	var st St2 = St2(St{4})
	fmt.Printf("%T %v %v\n", st, st, St(st).Up())
	anon := struct{ A Int }{8}
	var st3 St = anon
	fmt.Println(st3, st3 == anon)
	x := i
	var p Pt = &x
	*p = 77
	fmt.Println(x, *p, (*Int)(p).Up())
	fmt.Println(Rec{{}, {{}, {{}}}}.depth(), len(Tree{"a": {"b": nil}}))
	var sf Self = func(f Self) int { return 5 }
	fmt.Println(sf(sf))
	fl := Fl(1) / 3
	cx := Cx(1+2i) * 2
	fmt.Printf("%v %T %v %T\n", fl, fl, cx, cx)
	b := []byte(E)
	r := []rune(Str("é"))
	fmt.Println(b, r, Str(b), Str(r), Str(rune(65)))
	var e1, e2 interface{} = Int(1), 1
	fmt.Println(e1 == e2, e1 == Int(1), e1 == Alias(1))
	type Local Int
	fmt.Printf("%T %v\n", Local(3), Local(3))
	f := Fn.Up
	g := (*St).Up
	fmt.Println(f(func(Int) Int { return 4 }), g(&St{1}))
	var fn func(Int) Int = Fn(func(i Int) Int { return -i })
	fmt.Println(fn(2), Fn(fn).Up())
	type Celsius float64
	type Fahr float64
	c := Celsius(100)
	fmt.Printf("%.1f %T\n", Fahr(c*9/5+32), Fahr(c))
	switch interface{}(i).(type) {
	case int:
		fmt.Println("int")
	case Alias:
		fmt.Println("Int by alias")
	}
}
