// Run-time panics: their values and texts.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
)

type E1 struct{ code int }

func (e *E1) Error() string { return fmt.Sprint("E1 ", e.code) }

type Str struct{}

func (Str) String() string { return "Str!" }

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isRT := r.(runtime.Error)
		e, isErr := r.(error)
		fmt.Printf("%s: %T rt=%v err=%v %v\n", name, r, isRT, isErr, r)
		if isErr {
			var te *runtime.TypeAssertionError
			var pe *runtime.PanicNilError
			fmt.Println("  ", errors.As(e, &te), errors.As(e, &pe), strings.HasPrefix(e.Error(), "runtime error"))
		}
	}()
	f()
}

type I interface{ M() }
type J interface {
	M()
	N(int) string
}
type T struct{}

func (T) M() {}

type PT struct{}

func (*PT) M() {}

func main() {
	var i any
	var ii I
	var m map[string]int
	var p *E1
	var s []int
	var arr [3]int
	var fn func()
	idx := 5
	neg := -2
	zero := 0
	str := "abc"
	try("assert nil", func() { _ = i.(int) })
	try("assert nil iface", func() { _ = i.(I) })
	try("assert nil I", func() { _ = ii.(T) })
	try("assert wrong", func() { i = "s"; _ = i.(int) })
	try("assert iface", func() { i = 1; _ = i.(I) })
	try("assert J", func() { ii = T{}; _ = ii.(J) })
	try("assert ptr", func() { i = PT{}; _ = i.(I) })
	try("assert named", func() { i = Str{}; _ = i.(fmt.Stringer).(I) })
	try("assert func", func() { i = func(int) string { return "" }; _ = i.(func(int)) })
	try("map nil", func() { m["a"]++ })
	try("nil ptr", func() { p.code++ })
	try("nil ptr method", func() { _ = p.Error() })
	try("slice idx", func() { _ = s[zero] })
	try("arr idx", func() { arr[idx%7] = 1 })
	try("arr neg", func() { _ = arr[neg] })
	try("str idx", func() { _ = str[idx] })
	try("slice hi", func() { _ = s[:idx] })
	try("slice lo", func() { _ = str[idx:] })
	try("slice lohi", func() { _ = str[3 : neg+3] })
	try("slice neg", func() { _ = str[neg:] })
	try("slice3", func() { _ = arr[:][:2:idx] })
	try("slice3b", func() { _ = arr[:][idx:2:3][0] })
	try("slice3c", func() { _ = arr[:][: 3 : idx-3] })
	try("arr slice", func() { _ = (&arr)[idx:] })
	try("u8 idx", func() { u := uint8(200); _ = arr[u] })
	try("u64 idx", func() { u := uint64(1 << 63); _ = s[u] })
	try("i64 slice", func() { u := int64(-1 << 63); _ = str[u:] })
	try("div", func() { _ = idx / zero })
	try("mod", func() { _ = idx % zero })
	try("nil fn", func() { fn() })
	try("nil chan close", func() { var c chan int; close(c) })
	try("panic nil", func() { panic(nil) })
	try("panic err", func() { panic(&E1{3}) })
	try("panic str", func() { panic("x") })
	try("panic stringer", func() { panic(Str{}) })
	try("panic wrapped", func() { panic(fmt.Errorf("w: %w", os.ErrNotExist)) })
	try("goexit-free", func() {})
	try("hash", func() { _ = map[any]int{[1]any{map[int]int{}}: 1} })
	try("hash func", func() { x := map[any]bool{}; x[struct{ f any }{fn}] = true })
	try("cmp", func() { var a, b any = map[int]int{}, map[int]int{}; _ = a == b })
	try("cmp struct", func() { var a, b any = struct{ s []int }{}, struct{ s []int }{}; _ = a == b })
	try("make", func() { _ = make([]int64, 1<<50+zero) })
	try("make map neg", func() { fmt.Print(len(make(map[int]int, neg)), " ") })
	try("append huge", func() { x := make([]struct{}, 1<<62); x = append(x, x...); x = append(x, x...); fmt.Print(len(x)) })
	try("repeat", func() { _ = strings.Repeat("x", neg) })
	try("conv", func() { _ = [4]int(arr[:]) })
	try("shift", func() { _ = 1 << neg })
	try("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
	try("select closed", func() {
		c := make(chan int)
		close(c)
		select {
		case c <- 1:
		default:
		}
	})
	try("nested iface", func() { var e error = p; fmt.Print(e == nil, " "); _ = e.(interface{ Foo() }) })
	try("embedded nil", func() {
		type W struct{ I }
		W{}.M()
	})
	try("value via nil ptr", func() { var t *T; ii = t; ii.M() })
	err := errors.Join(errors.New("a"), nil, &E1{1})
	var e1 *E1
	fmt.Println(errors.As(err, &e1), e1, errors.Is(err, e1), err)
	if len(os.Args) > 5 {
		return
	}
	defer fmt.Println("deferred runs")
	defer func() {
		defer func() { panic(fmt.Sprint("again: ", recover())) }()
		panic(&E1{9})
	}()
	var e error = &E1{42}
	panic(e)
}
