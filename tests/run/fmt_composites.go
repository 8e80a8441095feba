// Structs, lists, maps and pointers with and without methods, as every print function and %v with flags shows them.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"time"
	"unsafe"
)

type P struct{ x, y int }
type E struct {
	A int
	b string
	C []float64
	D map[string]int
	*P
	F func()
}
type St int

func (s St) String() string { return "St!" }

type PS struct{ n int }

func (p *PS) String() string { return "PS!" }

type Em struct {
	St
	n int
}
type W struct {
	S St
	s St
	E error
	e error
	A any
	a any
	T time.Duration
	t time.Duration
}
type Rec struct {
	n    int
	next *Rec
	kids []Rec
	m    map[St]int
}
type named []int
type nm map[string][]P
type nstr string
type fl float32
type fm struct{}

func (fm) Format(s fmt.State, v rune) { fmt.Fprint(s, "fm!") }

type bad struct{}

func (bad) Error() string { panic("no") }

type iface interface{ M() }
type im struct{ v int }

func (im) M() {}

func main() {
	var np *P
	var ne error
	self := []any{1, nil}
	vals := []any{P{1, 2}, &P{1, 2}, np, []int(nil), []int{1, 2}, []string{"a", ""}, [3]bool{true}, map[string]int{"b": 1, "a": 2}, map[int]string{3: "c", -1: "x"},
		map[P]int{{1, 2}: 3}, map[float64]int{2: 1, 1: 2}, map[bool]int{true: 1, false: 2}, E{1, "b", []float64{1.5, 2e30}, map[string]int{"z": 1}, nil, nil},
		&E{D: map[string]int{}}, St(1), []St{1, 2}, map[St]St{1: 2}, struct{ St }{3}, struct{ s St }{3}, PS{1}, []PS{{1}}, Em{4, 5}, &Em{4, 5},
		W{1, 2, bad{}, nil, St(3), St(4), time.Second, time.Second}, W{}, Rec{1, nil, []Rec{{2, nil, nil, nil}}, map[St]int{1: 2}},
		named{1, 2}, &named{3}, nm{"k": {{1, 2}}}, nstr("ns"), fl(1.5), []fl{1, 2.25}, fm{}, []fm{{}}, struct{ f fm }{}, bad{}, []bad{{}}, []error{nil},
		[]byte("hi"), [2]byte{1, 2}, []uint8(nil), struct{ B []byte }{[]byte("yo")}, []any{1, "a", nil, 2.5, []int{1}, P{3, 4}, St(5)}, self, iface(im{3}), []iface{im{1}, nil},
		struct{}{}, []struct{}{{}, {}}, [0]int{}, map[string]any{"x": nil, "y": map[string]any{"z": []int{1}}}, complex(1, 2), []complex128{1i}, ne,
		struct {
			a int8
			b uint16
			c rune
			d uintptr
		}{-1, 2, 'x', 7}, reflect.ValueOf(P{5, 6}), struct{ v reflect.Value }{reflect.ValueOf(8)}.v, unsafe.Pointer(nil), []unsafe.Pointer{nil},
		[]chan int{nil}, []func(){nil}, [][]int{{1}, {2, 3}, nil}, map[int][]string{1: {"a"}, 0: nil}, &[]int{1}, &[2]int{1, 2}, &map[string]int{"a": 1}, []*int{nil}, time.Unix(0, 0).UTC(), []time.Month{1, 2}, [3]time.Weekday{}}
	for i, v := range vals {
		fmt.Println(i, v)
		fmt.Print(i, v, "\n")
		fmt.Printf("%v|%+v|%10v|%-10v\n", v, v, v, v)
		fmt.Printf("%#v|%T|% v|%05v|%.2v\n", v, v, v, v, v)
		fmt.Println(fmt.Sprint(v, v) == fmt.Sprintf("%v %v", v, v), len(fmt.Sprintln("a", v, "b")))
	}
	deep := any(1)
	for range 200 {
		deep = []any{deep}
	}
	fmt.Println(deep)
	big := map[int]int{}
	for i := range 300 {
		big[(i*7919)%1009] = i
	}
	fmt.Println(big)
	fmt.Println(fmt.Errorf("w %w %v", errors.New("q"), P{1, 2}))
}
