// reflect: Seq, Seq2 and the iterators over parts of types.
package main

import (
	"fmt"
	"reflect"
)

type N int8
type T struct {
	A int
	b string
	C func(int, ...string) (bool, error)
}

func (T) M1()             {}
func (T) M2(x int) string { return fmt.Sprint("m2 ", x) }
func (*T) P()             {}
func (T) All(yield func(string) bool) {
	for _, s := range []string{"x", "y", "z"} {
		if !yield(s) {
			return
		}
	}
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
}

func main() {
	c := make(chan int, 3)
	c <- 1
	c <- 2
	c <- 3
	close(c)
	seq := func(yield func(int) bool) {
		for i := 0; i < 4 && yield(i*i); i++ {
		}
	}
	seq2 := func(yield func(string, int) bool) {
		_ = yield("a", 1) && yield("b", 2) && yield("c", 3)
	}
	for _, x := range []any{3, int8(2), N(3), uint16(2), uintptr(1), -1, 0, [3]string{"a", "b", "c"}, []float64{1.5, 2.5}, []int(nil), "héx", map[string]int{"k": 1}, map[int]bool(nil), &[2]int{5, 6}, c, seq, seq2, T{}.All, T{}, 1.5, true, nil, struct{}{}, &T{}, func() {}, func(func(int)) {}} {
		if x == nil {
			continue
		}
		v := reflect.ValueOf(x)
		t := v.Type()
		fmt.Println(t, t.CanSeq(), t.CanSeq2())
		try("seq", func() {
			for y := range v.Seq() {
				fmt.Print(y.Type(), " ", y, " ", y.CanSet(), "; ")
			}
			fmt.Println()
		})
		try("seq2", func() {
			for k, y := range v.Seq2() {
				fmt.Print(k.Type(), " ", k, " ", y.Type(), " ", y, " ", y.CanSet(), "; ")
			}
			fmt.Println()
		})
	}
	n := 0
	for range reflect.ValueOf(1000).Seq() {
		if n++; n == 5 {
			break
		}
	}
	for x := range reflect.ValueOf(T{}).MethodByName("All").Seq() {
		fmt.Print(x, " ")
		if x.String() == "y" {
			break
		}
	}
	fmt.Println(n)
	t := reflect.TypeOf(T{})
	for f := range t.Fields() {
		fmt.Print(f.Name, " ", f.Index, " ", f.Type, "; ")
	}
	for m := range t.Methods() {
		fmt.Print(m.Name, " ", m.Type, "; ")
	}
	for m := range reflect.PointerTo(t).Methods() {
		fmt.Print(m.Name, " ", m.Index, "; ")
		if m.Name == "M2" {
			break
		}
	}
	fmt.Println()
	ft := t.Field(2).Type
	for x := range ft.Ins() {
		fmt.Print(x, " ")
	}
	for x := range ft.Outs() {
		fmt.Print(x, " ")
	}
	fmt.Println()
	v := reflect.ValueOf(T{A: 1, b: "bb"})
	for f, x := range v.Fields() {
		fmt.Print(f.Name, "=", x, " ")
	}
	for m, x := range v.Methods() {
		fmt.Print(m.Name, " ", x.Type(), " ")
	}
	fmt.Println()
	try("fields", func() { reflect.TypeOf(1).Fields() })
	try("ins", func() { reflect.TypeOf(1).Ins() })
	try("outs", func() { reflect.TypeOf(1).Outs() })
	try("value fields", func() { reflect.ValueOf(1).Fields() })
	try("zero", func() { reflect.Value{}.Seq() })
	arr := []int{1, 2, 3}
	for _, e := range reflect.ValueOf(arr).Seq2() {
		e.SetInt(e.Int() * 10)
	}
	fmt.Println(arr)
}
