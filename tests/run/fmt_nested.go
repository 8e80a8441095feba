// Nested values under %v, %+v, %#v, %T, %d, %s, pointers at different depths, cycles avoided.
package main

import (
	"fmt"
	"strings"
)

type In struct {
	A int
	B *int
}
type Out struct {
	In
	P  *In
	L  []In
	M  map[string]In
	I  interface{}
	F  func()
	C  []interface{}
	E  error
	b  bool
	ff float64
	by []byte
	ar [2]string
	c  complex64
	r  rune
	u  uint8
	st struct{}
	pp **int
}
type St struct{ n int }

func (s St) String() string { return "St!" }

type Ps struct{ n int }

func (s *Ps) String() string { return "Ps!" }

type Er struct{}

func (Er) Error() string { return "Er!" }

type Go struct{ x int }

func (Go) GoString() string { return "Go!" }

type Fm struct{}

func (Fm) Format(f fmt.State, c rune) {
	w, wok := f.Width()
	p, pok := f.Precision()
	fmt.Fprintf(f, "<%c %d %v %d %v %v %v>", c, w, wok, p, pok, f.Flag('+'), f.Flag('#'))
}

type Holder struct {
	S St
	P *Ps
	V Ps
	E error
	G Go
	s St
}

func main() {
	o := Out{In: In{A: 1}, L: []In{{A: 2}, {}}, M: map[string]In{"k": {A: 3}}, I: St{1}, C: []interface{}{1, "x", nil, []int{1}}, by: []byte("hi"), ar: [2]string{"a", "b c"}, c: 1 + 2i, r: 'x', u: 9}
	fmt.Printf("%v\n%+v\n", o, o)
	s := fmt.Sprintf("%#v", o)
	fmt.Println(s)
	fmt.Printf("%T %T %T %T\n", o, &o, o.M, o.C)
	h := Holder{St{1}, &Ps{2}, Ps{3}, Er{}, Go{4}, St{5}}
	fmt.Printf("%v\n%+v\n", h, h)
	fmt.Printf("%s %d %v %v %v\n", h.S, h.S, h.P, h.V, &h.V)
	fmt.Printf("%#v %#v %v\n", Go{1}, []Go{{1}}, Go{2})
	fmt.Printf("%v %+v %#v %8.3x %s\n", Fm{}, Fm{}, Fm{}, Fm{}, []Fm{{}})
	fmt.Println(St{}, &St{}, []St{{}}, map[string]St{"a": {}}, []*int{nil}, []error{Er{}, nil}, [2]bool{true})
	fmt.Printf("%v %v\n", &[]int{1}, &map[string]int{"a": 1})
	fmt.Printf("%v %+v\n", &In{A: 1}, &[]In{{A: 1}})
	fmt.Printf("%#v %#v %#v %#v %#v\n", []string{"a"}, map[int]bool{1: true}, [2]float64{1, 2.5}, struct{ X, y int }{1, 2}, []interface{}{nil, 1, "s", 2.0, uint8(3), 'c'})
	fmt.Printf("%#v %#v %#v %#v\n", []byte{1}, int64(5), uint(7), 1e6)
	fmt.Printf("%d %s %x\n", struct {
		A int
		B string
	}{1, "z"}, []interface{}{"a", 1}, struct{ S string }{"hi"})
	var np *In
	var ns *St
	fmt.Printf("%v %+v %v\n", np, np, ns)
	fmt.Println(fmt.Sprintf("%v", func() {}) != "", fmt.Sprintf("%p", &o) != "")
	fmt.Printf("%6.2f %v %5d\n", []float64{1, 2.345}, [][]int{{1}, {2, 3}}, [][]int{{1}, {2, 3}})
	fmt.Printf("%v\n", []interface{}{&St{}, Er{}})
	type Rec struct {
		Name string
		Next *Rec
	}
	r := &Rec{"a", &Rec{"b", nil}}
	fmt.Println(strings.HasPrefix(fmt.Sprintf("%v", r), "&{a 0x"), fmt.Sprintf("%+v", *r.Next))
}
