// Methods: value and pointer receivers, on every kind of type, automatic address and dereference, nil receivers.
package main

import (
	"fmt"
	"strings"
)

type Num int
type List []int
type Dict map[string]int
type Fn func(int) int
type Arr [3]int
type St struct{ n int }
type Str string
type PF float64

func (n Num) Add(m Num) Num { return n + m }
func (n *Num) Inc()         { *n++ }
func (l List) Sum() (s int) {
	for _, v := range l {
		s += v
	}
	return
}
func (l *List) Push(v int)    { *l = append(*l, v) }
func (d Dict) Put(k string)   { d[k]++ }
func (f Fn) Apply(n int) int  { return f(n) + 1 }
func (a Arr) Set(v int) Arr   { a[0] = v; return a }
func (a *Arr) PSet(v int)     { a[0] = v }
func (s St) Get() int         { return s.n }
func (s *St) Set(n int) *St   { s.n = n; return s }
func (s St) With(n int) St    { s.n = n; return s }
func (s *St) IsNil() bool     { return s == nil }
func (s Str) Up() Str         { return Str(strings.ToUpper(string(s))) }
func (PF) Const() string      { return "const" }
func (_ PF) Two(a, _ int) int { return a }
func (s Str) Each(f func(rune)) {
	for _, r := range s {
		f(r)
	}
}

func main() {
	var n Num = 3
	n.Inc()
	(&n).Inc()
	p := &n
	p.Inc()
	fmt.Println(n, p.Add(4), n.Add(1).Add(2))
	var l List
	l.Push(1)
	l.Push(2)
	fmt.Println(l, l.Sum(), List{4, 5}.Sum())
	d := Dict{}
	d.Put("a")
	d.Put("a")
	fmt.Println(d)
	f := Fn(func(i int) int { return i * i })
	fmt.Println(f.Apply(5))
	var a Arr
	fmt.Println(a.Set(9), a)
	a.PSet(8)
	fmt.Println(a)
	s := St{1}
	fmt.Println(s.With(5).Get(), s.Get(), s.Set(7).Get(), s.n)
	var ns *St
	fmt.Println(ns.IsNil(), s.Set(1).Set(2).With(3).n)
	fmt.Println(Str("abc").Up(), PF(1).Const(), PF(0).Two(4, 5))
	arr := []St{{1}, {2}}
	for i := range arr {
		arr[i].Set(i * 10)
	}
	fmt.Println(arr)
	m := map[string]*St{"x": {4}}
	m["x"].Set(40)
	fmt.Println(m["x"].n)
	c := 0
	Str("héé").Each(func(r rune) { c += int(r) })
	fmt.Println(c)
	pp := &arr[1]
	pp.Set(99)
	fmt.Println(arr[1].Get(), (*pp).Get(), pp.Get())
	type inner struct{ St }
	in := inner{}
	in.Set(5)
	fmt.Println(in.Get(), in.St.n)
}
