// fmt: structs, maps, slices, pointers, methods, panics in methods.
package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"reflect"
)

type Int int
type Str string
type Bytes []byte
type Byte byte
type St struct{ x int }

func (s St) String() string { return fmt.Sprint("St", s.x) }

type Ps struct{ x int }

func (s *Ps) String() string { return fmt.Sprint("Ps", s.x) }

type Gs struct{ x int }

func (s Gs) GoString() string { return "GoStr" }

type Er struct{}

func (Er) Error() string { return "err!" }

type Fm struct{ n int }

func (f Fm) Format(s fmt.State, v rune) {
	w, ok := s.Width()
	p, ok2 := s.Precision()
	fmt.Fprintf(s, "<%c %d %v %d %v|%s>", v, w, ok, p, ok2, fmt.FormatString(s, v))
}

type Pan struct{ v any }

func (p Pan) String() string { panic(p.v) }

type PanE struct{ v any }

func (p PanE) Error() string { panic(p.v) }

type PanF struct{ v any }

func (p PanF) Format(s fmt.State, v rune) { panic(p.v) }

type PanG struct{ v any }

func (p PanG) GoString() string { panic(p.v) }

type Emb struct {
	St
	Y int
}
type N struct {
	L *N
	V int
}
type S struct {
	A int
	b string
	C []int
	D map[string]int
	E *int
	F any
	g any
	H [3]byte
	I error
	f func()
}

var nilSt *St
var nilPs *Ps

func main() {
	var ns []int
	var nb []byte
	var nm map[string]int
	var np *int
	var nf func()
	vals := []any{
		nil, ns, nb, nm, np, nf, []int{}, []int{1, -2}, [2][2]int{{1, 2}, {3, 4}}, []string{"a", "b c"}, [2]bool{true}, []any{1, "a", nil, 2.5, []byte("q")}, []float64{1, math.NaN()}, []rune("hé"),
		[3]byte{1, 2, 3}, &[3]byte{65, 66, 67}, Bytes("by"), []Byte{1, 2}, &[]byte{7}, [][]byte{[]byte("x"), nil}, []complex128{1i},
		map[string]int{"b": 2, "a": 1}, map[int]string{3: "c", 1: "a", 2: "b"}, map[float64]int{math.NaN(): 1, 1: 2, math.Inf(-1): 0}, map[bool]int{true: 1, false: 0}, map[[2]int]string{{2, 1}: "x", {1, 9}: "y"},
		map[St]int{{2}: 1, {1}: 2}, map[any]any{"x": 1, 2: "a", "a": 2, 1.5: nil, true: 3, nil: 0}, map[Int]Str{2: "two", 1: "one"}, map[string]any{"n": nil, "m": map[string]int{"q": 1}}, &map[string]int{"x": 1},
		S{}, &S{A: 1, b: "bb", C: []int{1}, D: map[string]int{"z": 1}, F: 5, g: "gg", H: [3]byte{1, 2, 3}, I: Er{}}, S{F: St{1}, g: St{2}},
		Str("str"), Int(-7), St{1}, &St{2}, nilSt, nilPs, &Ps{1}, Ps{2}, Gs{1}, &Gs{2}, Er{}, &Er{}, Fm{1}, &Fm{2}, []any{St{1}, Ps{2}, Er{}, Gs{1}, Fm{3}},
		struct {
			A St
			b St
			C *Ps
		}{St{1}, St{2}, nil}, Emb{St{1}, 2}, struct{ Emb }{Emb{St{1}, 3}}, N{nil, 1}, &N{nil, 3}, struct{}{}, struct{ _ int }{}, struct{ E error }{Er{}}, []error{nil, Er{}},
		Pan{"p"}, Pan{Er{}}, Pan{3}, PanE{"x"}, PanF{"x"}, PanG{"g"}, struct{ P Pan }{Pan{"in"}}, []any{Pan{1}, 2}, Pan{Pan{"nested"}}, &Pan{nil},
		reflect.ValueOf(5), reflect.ValueOf(St{1}), reflect.Value{}, reflect.Slice,
		os.ErrNotExist, errors.Join(Er{}, Er{}), &os.PathError{Op: "op", Path: "p", Err: Er{}},
	}
	for i, v := range vals {
		func() {
			defer func() {
				if e := recover(); e != nil {
					fmt.Println("panic", e)
				}
			}()
			fmt.Printf("%d %v|%+v|%#v|%T\n", i, v, v, v, v)
			fmt.Printf("  %s|%q|%x|% X|%d|%8v|%-8v|%08d|%6.2f|%t|%z\n", v, v, v, v, v, v, v, v, v, v, v)
		}()
	}
	fmt.Print("a", 1, 2, "b", 3.5, nil, nil, Str("s"), Int(4), 5, '\n', "\n")
	fmt.Println("a", 1, true, nil, []int(nil), St{3}, &Ps{4})
	fmt.Println(fmt.Sprint(), fmt.Sprint("x", "y"), fmt.Sprint(1, 2), fmt.Sprintln("end", 3) == "end 3\n")
	fmt.Println(string(fmt.Append([]byte("pre"), 1, 2)), string(fmt.Appendf(nil, "%03d", 7)), string(fmt.Appendln([]byte{}, "q")))
	n, err := fmt.Fprintf(os.Stdout, "%s\n", "héllo")
	fmt.Println(n, err)
}
