// reflect: calls, method values, MakeFunc, and their panics.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"runtime"
	"sort"
	"strings"
)

type T struct{ A, B int }

func (t T) Sum(x int) int                 { return t.A + t.B + x }
func (t *T) Set(a, b int)                 { t.A, t.B = a, b }
func (t T) Var(p string, x ...int) string { return fmt.Sprint(p, x, len(x)) }
func (t T) Fail() (int, error)            { return 1, errors.New("fail") }
func (t T) hidden()                       {}

type Big struct {
	X [5]int
	S string
	F float32
	E error
	b bool
}

func (b Big) Both(o Big) (Big, Big) { return o, b }

type Map map[string]int

func (m Map) Get(k string) int { return m[k] }

type Func func(int) int

func (f Func) Twice(x int) int { return f(f(x)) }

type Wrapped struct{ p *T }

func (w Wrapped) Sum(x int) int { return w.p.Sum(x) }

type Embeds struct {
	*T
	Name string
}

type Summer interface{ Sum(int) int }
type Private interface {
	Sum(int) int
	hidden()
}

func big(b Big, n int8, c complex64, s ...string) (Big, error, complex64, [3]string) {
	b.X[0] += int(n)
	var a [3]string
	copy(a[:], s)
	return b, fmt.Errorf("e%d", n), c * 2, a
}

func vals(xs ...any) []reflect.Value {
	var vs []reflect.Value
	for _, x := range xs {
		vs = append(vs, reflect.ValueOf(x))
	}
	return vs
}

func show(vs []reflect.Value) {
	for i, v := range vs {
		if i > 0 {
			fmt.Print(", ")
		}
		fmt.Printf("%v %v", v.Type(), v)
		if v.CanSet() || v.CanAddr() {
			fmt.Print(" variable?")
		}
	}
	fmt.Println()
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %v\n", name, r)
		} else {
			fmt.Println(name, "did not panic")
		}
	}()
	f()
}

func calls() {
	show(reflect.ValueOf(func(a int, s string) (string, int) { return s + "!", a * 2 }).Call(vals(3, "x")))
	show(reflect.ValueOf(big).Call(vals(Big{S: "s", F: 1.5}, int8(7), complex64(1+2i), "p", "q")))
	show(reflect.ValueOf(big).CallSlice(vals(Big{}, int8(-7), complex64(1), []string{"r"})))
	show(reflect.ValueOf(big).Call(vals(Big{}, int8(0), complex64(0))))
	fmt.Println(reflect.ValueOf(func() {}).Call(nil) == nil, len(reflect.ValueOf(func() {}).Call(nil)))
	n := 0
	add := func(x int) { n += x }
	for i := 0; i < 100; i++ {
		reflect.ValueOf(add).Call(vals(i))
	}
	fmt.Println(n)
	// interface parameters take anything that implements them
	show(reflect.ValueOf(func(a any, e error, s Summer) int {
		if a == nil {
			return -1
		}
		return s.Sum(0)
	}).Call(vals("a", errors.New("x"), T{1, 2})))
	show(reflect.ValueOf(func(e error) bool { return e == nil }).Call([]reflect.Value{reflect.Zero(reflect.TypeOf((*error)(nil)).Elem())}))
	show(reflect.ValueOf(func(f Func) int { return f(1) }).Call(vals(func(x int) int { return x + 1 })))
	show(reflect.ValueOf(func(c <-chan int) int { return cap(c) }).Call(vals(make(chan int, 4))))
	show(reflect.ValueOf(func(a struct{}, b [0]int, c [1]*T, d struct{ P *T }) int { return c[0].A + d.P.B }).Call(vals(struct{}{}, [0]int{}, [1]*T{{5, 6}}, struct{ P *T }{&T{7, 8}})))
	show(reflect.ValueOf(strings.Repeat).Call(vals("ab", 3)))
	show(reflect.ValueOf(sort.Ints).Call(vals([]int{3, 1, 2})))
	// recursion through reflection
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		f := reflect.ValueOf(fib)
		return int(f.Call(vals(n - 1))[0].Int() + f.Call(vals(n - 2))[0].Int())
	}
	fmt.Println(fib(12))
	var deep func(int) int
	deep = func(n int) int {
		if n == 0 {
			return 0
		}
		return 1 + int(reflect.ValueOf(deep).Call(vals(n - 1))[0].Int())
	}
	fmt.Println(deep(3000))
}

func methods() {
	t := &T{1, 2}
	v := reflect.ValueOf(t)
	for _, typ := range []reflect.Type{v.Type(), v.Type().Elem(), reflect.TypeOf(Big{}), reflect.TypeOf(Embeds{}), reflect.TypeOf((*Private)(nil)).Elem()} {
		fmt.Println(typ, typ.NumMethod())
		for i := 0; i < typ.NumMethod(); i++ {
			m := typ.Method(i)
			fmt.Println(" ", m.Index, m.Name, m.PkgPath, m.Type, m.Func.IsValid(), m.IsExported())
		}
	}
	v.MethodByName("Set").Call(vals(10, 20))
	fmt.Println(*t)
	show(v.MethodByName("Sum").Call(vals(5)))
	show(v.Elem().MethodByName("Sum").Call(vals(5)))
	show(v.Elem().MethodByName("Fail").Call(nil))
	show(v.Elem().MethodByName("Var").Call(vals("p", 1, 2)))
	show(v.Elem().MethodByName("Var").CallSlice(vals("p", []int{4, 5})))
	fmt.Println(v.Elem().MethodByName("Set").IsValid(), v.MethodByName("hidden").IsValid(), v.MethodByName("").IsValid())
	f := v.Elem().MethodByName("Sum").Interface().(func(int) int)
	fmt.Println(f(100))
	fmt.Println(v.Method(0).Type(), v.Method(0).Kind(), v.Method(0).IsNil(), v.Method(0).String())
	show(reflect.ValueOf(Map{"a": 3}).Method(0).Call(vals("a")))
	show(reflect.ValueOf(Func(func(x int) int { return x * 3 })).Method(0).Call(vals(7)))
	show(reflect.ValueOf(Wrapped{t}).Method(0).Call(vals(7)))
	show(reflect.ValueOf(Embeds{t, "n"}).MethodByName("Sum").Call(vals(1)))
	show(reflect.ValueOf(Big{S: "recv"}).Method(0).Call(vals(Big{S: "arg"})))
	var s Summer = *t
	sv := reflect.ValueOf(&s).Elem()
	fmt.Println(sv.NumMethod(), sv.Method(0).Type())
	show(sv.Method(0).Call(vals(1)))
	var p Private = *t
	pv := reflect.ValueOf(&p).Elem()
	fmt.Println(pv.NumMethod(), pv.Method(0).Type())
	show(pv.MethodByName("Sum").Call(vals(1)))
	for _, r := range []any{*t, t} {
		m, _ := reflect.TypeOf(r).MethodByName("Sum")
		show(m.Func.Call(vals(r, 1)))
	}
	m, _ := reflect.TypeOf(Embeds{}).MethodByName("Sum")
	show(m.Func.Call(vals(Embeds{t, ""}, 2)))
	g, _ := reflect.TypeOf(t).MethodByName("Set")
	g.Func.Interface().(func(*T, int, int))(t, 8, 9)
	fmt.Println(*t)
	_, ok := reflect.TypeOf(t).MethodByName("Nope")
	fmt.Println(ok)
	// an addressed value is read when the method is called
	x := T{1, 1}
	late := reflect.ValueOf(&x).Elem().MethodByName("Sum")
	x.A = 50
	show(late.Call(vals(0)))
	// errors made elsewhere
	show(reflect.ValueOf(errors.New("boxed")).MethodByName("Error").Call(nil))
	var sb strings.Builder
	reflect.ValueOf(&sb).MethodByName("WriteString").Call(vals("built"))
	fmt.Println(sb.String())
	if fn := runtime.FuncForPC(reflect.ValueOf(big).Pointer()); fn != nil {
		fmt.Println(fn.Name())
	}
}

func made() {
	swap := func(in []reflect.Value) []reflect.Value { return []reflect.Value{in[1], in[0]} }
	var is func(int, int) (int, int)
	reflect.ValueOf(&is).Elem().Set(reflect.MakeFunc(reflect.TypeOf(is), swap))
	fmt.Println(is(1, 2))
	var ss func(string, []int) ([]int, string)
	reflect.ValueOf(&ss).Elem().Set(reflect.MakeFunc(reflect.TypeOf(ss), swap))
	fmt.Println(ss("a", []int{1}))
	var bs func(Big, [3]string) ([3]string, Big)
	reflect.ValueOf(&bs).Elem().Set(reflect.MakeFunc(reflect.TypeOf(bs), swap))
	fmt.Println(bs(Big{S: "big"}, [3]string{"a", "b", "c"}))
	var ei func(error, any) (any, error)
	reflect.ValueOf(&ei).Elem().Set(reflect.MakeFunc(reflect.TypeOf(ei), swap))
	fmt.Println(ei(errors.New("e"), 7))
	fmt.Println(ei(nil, nil))
	var variadic func(string, ...int) int
	reflect.ValueOf(&variadic).Elem().Set(reflect.MakeFunc(reflect.TypeOf(variadic), func(in []reflect.Value) []reflect.Value {
		n := len(in[0].String())
		for i := 0; i < in[1].Len(); i++ {
			n += int(in[1].Index(i).Int())
		}
		return []reflect.Value{reflect.ValueOf(n)}
	}))
	fmt.Println(variadic("abc"), variadic("abc", 10, 20), variadic("", []int{5}...))
	show(reflect.ValueOf(variadic).Call(vals("x", 1, 2, 3)))
	var none func()
	reflect.ValueOf(&none).Elem().Set(reflect.MakeFunc(reflect.TypeOf(none), func(in []reflect.Value) []reflect.Value { fmt.Println(len(in), in == nil); return nil }))
	none()
	f := reflect.MakeFunc(reflect.TypeOf(Func(nil)), func(in []reflect.Value) []reflect.Value { return []reflect.Value{reflect.ValueOf(int(in[0].Int()) + 1)} })
	fmt.Println(f.Type(), f.Interface().(Func).Twice(1), f.Method(0).Call(vals(5))[0])
	fmt.Println(reflect.DeepEqual(f.Interface(), f.Interface()), f.IsNil(), f.Pointer() != 0)
	// arguments outlive the call
	var kept []reflect.Value
	keep := reflect.MakeFunc(reflect.TypeOf(func(string, *int) {}), func(in []reflect.Value) []reflect.Value { kept = append(kept, in...); return nil })
	for i := 0; i < 50; i++ {
		keep.Call([]reflect.Value{reflect.ValueOf(fmt.Sprint("s", i)), reflect.ValueOf(&[]int{i}[0])})
	}
	runtime.GC()
	fmt.Println(len(kept), kept[2*49], *kept[2*49+1].Interface().(*int))
	// panics pass through
	boom := reflect.MakeFunc(reflect.TypeOf(func(int) {}), func(in []reflect.Value) []reflect.Value { panic(in[0].Int()) })
	try("boom", func() { boom.Interface().(func(int))(3) })
	try("boom2", func() { boom.Call(vals(4)) })
	// and goroutines and defers take made functions
	c := make(chan int)
	go reflect.MakeFunc(reflect.TypeOf(func(int) {}), func(in []reflect.Value) []reflect.Value { c <- int(in[0].Int()); return nil }).Interface().(func(int))(9)
	fmt.Println(<-c)
	defer reflect.MakeFunc(reflect.TypeOf(func() {}), func(in []reflect.Value) []reflect.Value { fmt.Println("deferred"); return nil }).Interface().(func())()
}

func panics() {
	v := reflect.ValueOf(func(a int, s string) {})
	va := reflect.ValueOf(func(a int, s ...string) {})
	try("few", func() { v.Call(vals(1)) })
	try("many", func() { v.Call(vals(1, "a", 2)) })
	try("type", func() { v.Call(vals("a", 1)) })
	try("zero", func() { v.Call([]reflect.Value{{}, {}}) })
	try("variadic few", func() { va.Call(nil) })
	try("variadic type", func() { va.Call(vals(1, 2)) })
	try("slice few", func() { va.CallSlice(vals(1)) })
	try("slice many", func() { va.CallSlice(vals(1, []string{}, 1)) })
	try("slice type", func() { va.CallSlice(vals(1, "a")) })
	try("slice of plain", func() { v.CallSlice(vals(1, "a")) })
	try("nil", func() { var f func(); reflect.ValueOf(f).Call(nil) })
	try("no func", func() { reflect.ValueOf(1).Call(nil) })
	try("zero value", func() { reflect.Value{}.Call(nil) })
	try("zero value slice", func() { reflect.Value{}.CallSlice(nil) })
	type priv struct {
		f func(int)
		n int
	}
	pv := reflect.ValueOf(priv{f: func(int) {}})
	try("unexported", func() { pv.Field(0).Call(vals(1)) })
	try("unexported arg", func() { reflect.ValueOf(func(int) {}).Call([]reflect.Value{pv.Field(1)}) })
	try("unexported variadic arg", func() { reflect.ValueOf(func(...int) {}).Call([]reflect.Value{pv.Field(1)}) })
	try("no func to make", func() { reflect.MakeFunc(reflect.TypeOf(1), nil) })
	mk := func(f func([]reflect.Value) []reflect.Value) func() int {
		return reflect.MakeFunc(reflect.TypeOf(func() int { return 0 }), f).Interface().(func() int)
	}
	try("count", func() { mk(func([]reflect.Value) []reflect.Value { return nil })() })
	try("zero result", func() { mk(func([]reflect.Value) []reflect.Value { return make([]reflect.Value, 1) })() })
	try("ro result", func() { mk(func([]reflect.Value) []reflect.Value { return []reflect.Value{pv.Field(1)} })() })
	try("wrong result", func() { mk(func([]reflect.Value) []reflect.Value { return vals("s") })() })
	try("method index", func() { reflect.ValueOf(T{}).Method(7) })
	try("method index 2", func() { reflect.TypeOf(T{}).Method(7) })
	try("method of zero", func() { reflect.Value{}.Method(0) })
	try("methodbyname of zero", func() { reflect.Value{}.MethodByName("x") })
	try("nummethod of zero", func() { reflect.Value{}.NumMethod() })
	try("nil interface", func() { var s Summer; reflect.ValueOf(&s).Elem().Method(0) })
	try("private", func() { var p Private = T{}; reflect.ValueOf(&p).Elem().Method(1).Call(nil) })
	try("private value", func() { var p Private = T{}; reflect.ValueOf(&p).Elem().Method(1).Interface() })
	try("nil pointer", func() { reflect.ValueOf((*T)(nil)).MethodByName("Sum").Call(vals(1)) })
	try("inside", func() {
		reflect.ValueOf(func() { var m map[string]int; m["a"] = 1 }).Call(nil)
	})
}

func recovers() {
	// recover works in a made function that is deferred, and in what Call calls when that is deferred
	func() {
		defer reflect.MakeFunc(reflect.TypeOf(func() {}), func([]reflect.Value) []reflect.Value { fmt.Println("made:", recover()); return nil }).Interface().(func())()
		panic(1)
	}()
	func() {
		defer func() { fmt.Println("left:", recover()) }()
		defer reflect.ValueOf(func() { fmt.Println("called:", recover()) }).Call(nil)
		panic(2)
	}()
}

func main() {
	calls()
	methods()
	made()
	panics()
	recovers()
}
