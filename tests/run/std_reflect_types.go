// reflect.Type: what types say about themselves, and its panics.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"unsafe"
)

type Int int
type Str string
type Fn func(a int, b ...string) (error, bool)
type Inner struct {
	A, b int
	Same string
}
type Other struct{ Same, Z string }
type Deep struct{ Inner }
type S struct {
	X     int `json:"x,omitempty" db:"the x"`
	y     string
	Inner `tag:"in"`
	*Other
	P *S
	M map[string][]Int
	F func(int) string
	C <-chan int
	D chan<- bool
	E chan [3]byte
	I interface{ M(int) error }
	A any
	U unsafe.Pointer
	_ int
}

func (s S) Val() int         { return s.X }
func (s *S) Ptr()            {}
func (s S) hidden()          {}
func (i Int) String() string { return fmt.Sprint("Int", int(i)) }
func (i *Int) Error() string { return "e" }

type Shape interface {
	Area() float64
	Name() string
	unexp()
}

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Printf("%s: panic %v\n", name, e)
		}
	}()
	f()
	fmt.Printf("%s: fine\n", name)
}

func main() {
	vals := []any{true, 1, int8(1), int16(1), int32(1), int64(1), uint(1), uint8(1), uint16(1), uint32(1), uint64(1), uintptr(1),
		float32(1), 1.0, complex64(1), 1i, "s", unsafe.Pointer(nil), []int{}, [3]string{}, map[string]bool{}, (*int)(nil), (**Int)(nil),
		struct{}{}, struct {
			A int `k:"v"`
			b string
		}{}, func() {}, func(int, ...string) error { return nil }, (chan int)(nil), (<-chan int)(nil), (chan<- int)(nil),
		Int(1), Str(""), Fn(nil), S{}, &S{}, Inner{}, errors.New("x"), [2][2]int{}, []any{}, []error{}, map[Int]*S{}, (*error)(nil), (*Shape)(nil), (*any)(nil), [0]int{},
		[]func(){}, map[[2]int]struct{ X int }{}, (*interface{ M(int) error })(nil)}
	for _, v := range vals {
		t := reflect.TypeOf(v)
		fmt.Printf("%v|%s|%q|%q|%d|%d|%v|%v\n", t, t.Kind(), t.Name(), t.PkgPath(), t.Size(), t.Align(), t.Comparable(), t.NumMethod())
		switch t.Kind() {
		case reflect.Array, reflect.Slice, reflect.Pointer, reflect.Map, reflect.Chan:
			fmt.Println("  elem", t.Elem(), t.Elem().Kind(), t.Elem().NumMethod())
		}
		switch t.Kind() {
		case reflect.Array:
			fmt.Println("  len", t.Len())
		case reflect.Map:
			fmt.Println("  key", t.Key())
		case reflect.Chan:
			fmt.Println("  dir", t.ChanDir())
		case reflect.Func:
			fmt.Println("  func", t.NumIn(), t.NumOut(), t.IsVariadic())
			for i := 0; i < t.NumIn(); i++ {
				fmt.Println("    in", t.In(i))
			}
			for i := 0; i < t.NumOut(); i++ {
				fmt.Println("    out", t.Out(i))
			}
		}
		if k := t.Kind(); k >= reflect.Int && k <= reflect.Complex128 {
			fmt.Println("  bits", t.Bits())
		}
	}
	fmt.Println(reflect.TypeOf(nil), reflect.TypeOf(1) == reflect.TypeOf(2), reflect.TypeOf(1) == reflect.TypeOf(Int(1)), reflect.TypeOf([]int{}).Elem() == reflect.TypeOf(1))

	st := reflect.TypeOf(S{})
	for i := 0; i < st.NumField(); i++ {
		f := st.Field(i)
		fmt.Println(f.Name, f.PkgPath, f.Type, f.Tag, f.Offset, f.Index, f.Anonymous, f.IsExported())
	}
	tag := st.Field(0).Tag
	fmt.Println(tag.Get("json"), tag.Get("db"), tag.Get("no") == "")
	_, ok := tag.Lookup("jso")
	fmt.Println(ok)
	for _, s := range []string{`a:"b"`, `a:"b" c:"d\"e"`, `a:b`, `a:"b`, `:"x"`, `a :"x"`, `  a:"q"  c:""`, "", `c:"1"c:"2"`} {
		x, ok := reflect.StructTag(s).Lookup("c")
		y, ok2 := reflect.StructTag(s).Lookup("a")
		fmt.Printf("%q %v %q %v\n", x, ok, y, ok2)
	}
	for _, n := range []string{"X", "y", "A", "b", "Inner", "Other", "Same", "Z", "nope", "M"} {
		f, ok := st.FieldByName(n)
		fmt.Println(n, ok, f.Name, f.Type, f.Index, f.Offset)
	}
	f, ok := st.FieldByNameFunc(func(s string) bool { return strings.HasPrefix(s, "Z") })
	fmt.Println(f.Name, ok, f.Index)
	f, ok = st.FieldByNameFunc(func(s string) bool { return len(s) == 1 })
	fmt.Println(f.Name, ok)
	fmt.Println(reflect.TypeOf(Deep{}).FieldByIndex([]int{0, 2}).Name)
	for _, f := range reflect.VisibleFields(reflect.TypeOf(struct {
		Deep
		Q int
	}{})) {
		fmt.Println("visible", f.Name, f.Index, f.Type)
	}

	for _, t := range []reflect.Type{st, reflect.TypeOf(&S{}), reflect.TypeOf(Int(0)), reflect.TypeOf(new(Int))} {
		fmt.Println(t, t.NumMethod())
		for i := 0; i < t.NumMethod(); i++ {
			fmt.Println("  ", t.Method(i).Name, t.Method(i).Index, t.Method(i).PkgPath == "")
		}
	}
	sh := reflect.TypeOf((*Shape)(nil)).Elem()
	for i := 0; i < sh.NumMethod(); i++ {
		m := sh.Method(i)
		fmt.Println(m.Name, m.PkgPath, m.Type, m.Index, m.IsExported())
	}
	m, ok := sh.MethodByName("Name")
	fmt.Println(m.Name, m.Type, ok)
	_, ok = sh.MethodByName("Nope")
	fmt.Println(ok)

	stringer := reflect.TypeOf((*fmt.Stringer)(nil)).Elem()
	errT := reflect.TypeOf((*error)(nil)).Elem()
	anyT := reflect.TypeOf((*any)(nil)).Elem()
	for _, t := range []reflect.Type{reflect.TypeOf(Int(0)), reflect.TypeOf(new(Int)), st, stringer, errT, anyT, sh} {
		fmt.Println(t, t.Implements(stringer), t.Implements(errT), t.Implements(anyT), t.Implements(sh))
	}
	type ints []int
	type fnT func()
	list := []reflect.Type{reflect.TypeOf(1), reflect.TypeOf(Int(1)), reflect.TypeOf([]int{}), reflect.TypeOf(ints{}), stringer, errT, anyT, reflect.TypeOf(new(Int)),
		reflect.TypeOf((chan int)(nil)), reflect.TypeOf((<-chan int)(nil)), reflect.TypeOf(func() {}), reflect.TypeOf(fnT(nil)), reflect.TypeOf(""), reflect.TypeOf([]byte{}), reflect.TypeOf([]rune{}),
		reflect.TypeOf(1.5), reflect.TypeOf(1i), reflect.TypeOf([4]int{}), reflect.TypeOf(&[4]int{}), reflect.TypeOf(struct{ A int }{}), reflect.TypeOf(struct {
			A int `x:"y"`
		}{}), reflect.TypeOf(Str("")), reflect.TypeOf(unsafe.Pointer(nil)), reflect.TypeOf(uintptr(0))}
	for _, a := range list {
		fmt.Printf("%-28v", a)
		for _, b := range list {
			c := "."
			if a.AssignableTo(b) {
				c = "A"
			} else if a.ConvertibleTo(b) {
				c = "c"
			}
			fmt.Print(c)
		}
		fmt.Println()
	}
	fmt.Println(reflect.PointerTo(st), reflect.PointerTo(st) == reflect.TypeOf(&S{}), reflect.PointerTo(reflect.TypeOf(&S{})))
	fmt.Println(reflect.SliceOf(reflect.TypeOf(1)) == reflect.TypeOf([]int{}), reflect.SliceOf(reflect.TypeOf(Other{})))
	fmt.Println(reflect.MapOf(reflect.TypeOf(""), reflect.TypeOf(1)) == reflect.TypeOf(map[string]int{}), reflect.MapOf(reflect.TypeOf(Int(1)), reflect.TypeOf(Deep{})))
	fmt.Println(reflect.TypeOf(int8(0)).OverflowInt(128), reflect.TypeOf(uint16(0)).OverflowUint(65535), reflect.TypeOf(float32(0)).OverflowFloat(1e39), reflect.TypeOf(complex64(0)).OverflowComplex(complex(1, 1e300)))

	it := reflect.TypeOf(1)
	try("Elem", func() { it.Elem() })
	try("Field", func() { it.Field(0) })
	try("Field", func() { st.Field(99) })
	try("NumField", func() { it.NumField() })
	try("Key", func() { it.Key() })
	try("Len", func() { it.Len() })
	try("NumIn", func() { it.NumIn() })
	try("In", func() { reflect.TypeOf(func(int) {}).In(1) })
	try("Out", func() { it.Out(0) })
	try("ChanDir", func() { it.ChanDir() })
	try("IsVariadic", func() { it.IsVariadic() })
	try("Bits", func() { reflect.TypeOf("").Bits() })
	try("FieldByName", func() { it.FieldByName("x") })
	try("Implements", func() { it.Implements(it) })
	try("Implements", func() { it.Implements(nil) })
	try("AssignableTo", func() { it.AssignableTo(nil) })
	try("Method", func() { st.Method(9) })
	try("OverflowInt", func() { reflect.TypeOf("").OverflowInt(1) })
	try("MapOf", func() { reflect.MapOf(reflect.TypeOf([]int{}), it) })
	for k := reflect.Invalid; k <= reflect.UnsafePointer+1; k++ {
		fmt.Print(k, " ")
	}
	fmt.Println(reflect.BothDir, reflect.RecvDir, reflect.SendDir, reflect.ChanDir(9))
}
