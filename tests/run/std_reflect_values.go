// reflect.Value: reading, setting, maps, slices, conversion, and its panics.
package main

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"sort"
	"unsafe"
)

type Int int
type Str string
type In struct{ Q, r int }
type S struct {
	A int8
	B string
	c float64
	D []int
	E map[string]int
	F *S
	G any
	H error
	I [3]uint16
	J bool
	In
	K complex64
	L func()
	M uint32
	N []byte
	O Str
	P fmt.Stringer
}
type One struct{ P *int }
type Arr1 [1]*int

func (i Int) String() string { return fmt.Sprint("Int:", int(i)) }

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			_, ve := e.(*reflect.ValueError)
			fmt.Println(name, "panic:", e, ve)
		}
	}()
	f()
	fmt.Println(name, "fine")
}

func main() {
	x := 7
	s := S{A: -5, B: "bee", c: 2.5, D: []int{1, 2, 3}, E: map[string]int{"k": 9, "a": 1}, G: Int(3), H: errors.New("err"), I: [3]uint16{7, 8, 9}, In: In{1, 2}, K: 1 + 2i, M: 77, N: []byte("nn"), O: "oo", P: Int(4)}
	v := reflect.ValueOf(s)
	for i := 0; i < v.NumField(); i++ {
		f := v.Field(i)
		fmt.Println(i, f.Kind(), f.Type(), f.CanSet(), f.CanAddr(), f.CanInterface(), f.IsZero(), f.IsValid(), f.String())
		if f.CanInterface() && f.Kind() != reflect.Func {
			fmt.Printf("   %#v\n", f.Interface())
		}
	}
	pv := reflect.ValueOf(&s).Elem()
	pv.Field(0).SetInt(100)
	pv.FieldByName("B").SetString("new")
	pv.FieldByName("D").Index(1).SetInt(22)
	pv.FieldByName("D").Set(reflect.Append(pv.FieldByName("D"), reflect.ValueOf(4), reflect.ValueOf(5)))
	pv.FieldByName("E").SetMapIndex(reflect.ValueOf("z"), reflect.ValueOf(26))
	pv.FieldByName("E").SetMapIndex(reflect.ValueOf("k"), reflect.Value{})
	pv.FieldByName("G").Set(reflect.ValueOf("any"))
	pv.FieldByName("H").Set(reflect.Zero(pv.FieldByName("H").Type()))
	pv.FieldByName("I").Index(2).SetUint(65535)
	pv.FieldByName("J").SetBool(true)
	pv.FieldByName("Q").SetInt(11)
	pv.FieldByName("K").SetComplex(5i)
	pv.FieldByName("M").SetUint(1 << 31)
	pv.FieldByName("N").SetBytes([]byte("bytes"))
	pv.FieldByName("O").Set(reflect.ValueOf(Str("str")))
	pv.FieldByName("P").Set(reflect.ValueOf(Int(8)))
	pv.FieldByName("F").Set(reflect.ValueOf(&S{A: 1}))
	fmt.Println(s.A, s.B, s.D, s.E, s.G, s.H, s.I, s.J, s.In, s.K, s.M, string(s.N), s.O, s.P, s.F.A)
	fmt.Println(v.FieldByName("B"), v.FieldByName("Nope").IsValid(), pv.FieldByIndex([]int{10, 1}))
	pv.FieldByName("D").SetLen(2)
	pv.FieldByName("D").SetCap(2)
	fmt.Println(s.D, cap(s.D))
	pv.FieldByName("D").SetZero()
	fmt.Println(s.D == nil, pv.FieldByName("D").IsNil(), pv.FieldByName("D").Len())

	// numbers
	var (
		i8  int8
		u16 uint16
		f32 float32
		u   uintptr
	)
	reflect.ValueOf(&i8).Elem().SetInt(300)
	reflect.ValueOf(&u16).Elem().SetUint(70000)
	reflect.ValueOf(&f32).Elem().SetFloat(0.1)
	reflect.ValueOf(&u).Elem().SetUint(5)
	fmt.Println(i8, u16, f32, u, reflect.ValueOf(f32).Float(), reflect.ValueOf(uint8(200)).Uint(), reflect.ValueOf(int16(-3)).Int(), reflect.ValueOf(complex64(1i)).Complex())
	fmt.Println(reflect.ValueOf(1).CanInt(), reflect.ValueOf(1).CanUint(), reflect.ValueOf(1.0).CanFloat(), reflect.ValueOf(1i).CanComplex(), reflect.ValueOf("").CanInt())

	// pointers, interfaces, direct structs and arrays
	p := &x
	fmt.Println(reflect.ValueOf(p).Elem().Int(), reflect.Indirect(reflect.ValueOf(p)).Int(), reflect.Indirect(reflect.ValueOf(3)).Int(), reflect.ValueOf(p).Pointer() == uintptr(unsafe.Pointer(p)))
	o := One{p}
	ov := reflect.ValueOf(o)
	fmt.Println(ov.Field(0).Elem().Int(), ov.Interface() == any(o), ov.NumField())
	reflect.ValueOf(&o).Elem().Field(0).Set(reflect.ValueOf(new(int)))
	fmt.Println(*o.P, *ov.Field(0).Interface().(*int))
	a1 := Arr1{p}
	fmt.Println(reflect.ValueOf(a1).Index(0).Elem().Int(), reflect.ValueOf(a1).Interface() == any(a1), reflect.ValueOf(a1).Len())
	var e any = &s
	ev := reflect.ValueOf(&e).Elem()
	fmt.Println(ev.Kind(), ev.Elem().Kind(), ev.Elem().Elem().Kind(), ev.Elem().Elem().Field(0).CanSet(), ev.Elem().CanSet())
	ev.Set(reflect.ValueOf(12))
	fmt.Println(e, ev.Elem().Type())
	ev.Set(reflect.Zero(ev.Type()))
	fmt.Println(e == nil, ev.IsNil(), ev.Elem().IsValid(), ev.Interface() == nil)
	var er error
	erv := reflect.ValueOf(&er).Elem()
	erv.Set(reflect.ValueOf(errors.New("set")))
	fmt.Println(er, erv.Elem().Type(), erv.NumMethod(), erv.Kind())
	fmt.Println(reflect.ValueOf(nil).IsValid(), reflect.Value{}.Kind(), reflect.Value{}.String(), reflect.Zero(reflect.TypeOf(s)).Field(1).Len(), reflect.Zero(reflect.TypeOf(p)).IsNil())
	n := reflect.New(reflect.TypeOf(Int(0)))
	n.Elem().SetInt(42)
	fmt.Println(n.Elem().Interface(), n.Type(), n.Interface().(*Int).String())
	ad := pv.FieldByName("M").Addr()
	*ad.Interface().(*uint32) = 5
	fmt.Println(s.M, ad.Type(), pv.Addr().Interface() == any(&s))

	// slices, arrays, strings
	sl := []string{"a", "b", "c", "d"}
	sv := reflect.ValueOf(sl)
	fmt.Println(sv.Len(), sv.Cap(), sv.Index(2), sv.Slice(1, 3), sv.Slice(1, 3).Cap(), sv.Slice3(0, 1, 2).Cap(), sv.Index(0).CanSet())
	sv.Index(0).SetString("A")
	fmt.Println(sl[0])
	ar := [4]int{1, 2, 3, 4}
	av := reflect.ValueOf(&ar).Elem()
	fmt.Println(av.Slice(1, 3), av.Len(), reflect.ValueOf(&ar).Len(), reflect.ValueOf(ar).Index(3), av.Slice(0, 2).Type())
	fmt.Println(reflect.ValueOf("héllo").Index(1).Uint(), reflect.ValueOf("hello").Slice(1, 3), reflect.ValueOf("hello").Len())
	mk := reflect.MakeSlice(reflect.TypeOf(sl), 2, 5)
	mk.Index(1).SetString("one")
	mk = reflect.AppendSlice(mk, sv.Slice(2, 4))
	fmt.Println(mk, mk.Len(), mk.Cap(), reflect.Copy(mk, sv), mk)
	bb := make([]byte, 3)
	fmt.Println(reflect.Copy(reflect.ValueOf(bb), reflect.ValueOf("xyzw")), string(bb), reflect.ValueOf([]byte("q")).Bytes(), string(reflect.ValueOf(&[2]byte{65, 66}).Elem().Bytes()))
	sw := reflect.Swapper(sl)
	sw(0, 3)
	fmt.Println(sl)
	structs := []S{{A: 1}, {A: 2}, {A: 3}}
	reflect.Swapper(structs)(0, 2)
	fmt.Println(structs[0].A, structs[2].A)
	fl := []float64{3, 1, 2}
	sort.Slice(fl, func(i, j int) bool { return fl[i] < fl[j] })
	fmt.Println(fl)

	// maps
	mv := reflect.ValueOf(map[string]int{"x": 1, "y": 2, "z": 3})
	keys := mv.MapKeys()
	sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
	for _, k := range keys {
		fmt.Print(k, "=", mv.MapIndex(k), " ")
	}
	fmt.Println(mv.MapIndex(reflect.ValueOf("none")).IsValid(), mv.Len())
	sum := int64(0)
	for it := mv.MapRange(); it.Next(); {
		sum += it.Value().Int() * int64(it.Key().String()[0])
	}
	fmt.Println(sum)
	mm := reflect.MakeMap(reflect.TypeOf(map[any]S{}))
	mm.SetMapIndex(reflect.ValueOf(1), reflect.ValueOf(S{A: 3}))
	mm.SetMapIndex(reflect.ValueOf("one"), reflect.ValueOf(S{A: 4}))
	fmt.Println(mm.Len(), mm.MapIndex(reflect.ValueOf("one")).Field(0), mm.Interface().(map[any]S)[1].A)
	mm.Clear()
	fmt.Println(mm.Len(), reflect.ValueOf(map[int]int(nil)).Len(), len(reflect.ValueOf(map[int]int(nil)).MapKeys()), reflect.ValueOf(map[int]int(nil)).MapIndex(reflect.ValueOf(1)).IsValid())
	pm := reflect.ValueOf(map[*int]One{p: o})
	fmt.Println(pm.MapIndex(reflect.ValueOf(p)).Field(0).Elem().Int())

	// conversion
	conv := func(x any, to any) {
		r := reflect.ValueOf(x).Convert(reflect.TypeOf(to))
		fmt.Printf("%v:%#v ", r.Type(), r.Interface())
	}
	conv(3.9, 1)
	conv(-1, uint8(0))
	conv(uint64(math.MaxUint64), 1.0)
	conv(1<<24+1, float32(0))
	conv(65, "")
	conv(-1, "")
	conv([]byte("hi"), Str(""))
	conv("hé", []byte{})
	conv("hé", []rune{})
	conv([]rune{0x4e16}, "")
	conv(Int(3), 1)
	conv(5, Int(0))
	conv(1i, complex64(0))
	conv([]int{1, 2, 3}, [2]int{})
	conv("x", Str(""))
	fmt.Println()
	sp := reflect.ValueOf([]int{1, 2, 3}).Convert(reflect.TypeOf(&[3]int{}))
	fmt.Println(sp.Elem().Index(1), reflect.ValueOf(Int(4)).Convert(reflect.TypeOf((*fmt.Stringer)(nil)).Elem()).Type(), reflect.ValueOf([]int{1}).CanConvert(reflect.TypeOf([2]int{})))

	// equality, zero, comparable
	fmt.Println(reflect.ValueOf(1).Equal(reflect.ValueOf(1)), reflect.ValueOf(1).Equal(reflect.ValueOf(Int(1))), reflect.ValueOf("a").Equal(reflect.ValueOf("a")), reflect.Value{}.Equal(reflect.Value{}))
	fmt.Println(reflect.ValueOf(0.0).IsZero(), reflect.ValueOf(math.Copysign(0, -1)).IsZero(), reflect.ValueOf([2]int{}).IsZero(), reflect.ValueOf(struct{ a []int }{}).IsZero(), reflect.ValueOf([]int{}).IsZero())
	fmt.Println(reflect.ValueOf([]int{}).Comparable(), reflect.ValueOf([1]any{[]int{}}).Comparable(), reflect.ValueOf([1]any{1}).Comparable(), reflect.ValueOf(S{}).Comparable())

	// panics
	iv := reflect.ValueOf(1)
	try("Int", func() { reflect.ValueOf("").Int() })
	try("Uint", func() { iv.Uint() })
	try("Float", func() { iv.Float() })
	try("Bool", func() { iv.Bool() })
	try("Complex", func() { iv.Complex() })
	try("Bytes", func() { iv.Bytes() })
	try("Bytes", func() { reflect.ValueOf([]int{}).Bytes() })
	try("Len", func() { iv.Len() })
	try("Len", func() { reflect.ValueOf(p).Len() })
	try("Cap", func() { reflect.ValueOf("").Cap() })
	try("Index", func() { iv.Index(0) })
	try("Index", func() { sv.Index(9) })
	try("Index", func() { reflect.ValueOf(ar).Index(-1) })
	try("Index", func() { reflect.ValueOf("a").Index(1) })
	try("Field", func() { iv.Field(0) })
	try("Field", func() { v.Field(99) })
	try("NumField", func() { iv.NumField() })
	try("Elem", func() { iv.Elem() })
	try("IsNil", func() { iv.IsNil() })
	try("Type", func() { reflect.Value{}.Type() })
	try("Interface", func() { reflect.Value{}.Interface() })
	try("Interface", func() { v.Field(2).Interface() })
	try("CanInterface", func() { reflect.Value{}.CanInterface() })
	try("IsZero", func() { reflect.Value{}.IsZero() })
	try("SetInt", func() { iv.SetInt(1) })
	try("SetInt", func() { reflect.Value{}.SetInt(1) })
	try("SetInt", func() { reflect.ValueOf(&sl).Elem().SetInt(1) })
	try("SetString", func() { reflect.ValueOf(&x).Elem().SetString("") })
	try("Set RO", func() { pv.Field(2).SetFloat(1) })
	try("Set", func() { reflect.ValueOf(&x).Elem().Set(reflect.ValueOf("s")) })
	try("Set", func() { reflect.ValueOf(&er).Elem().Set(reflect.ValueOf(1)) })
	try("Set", func() { reflect.ValueOf(&x).Elem().Set(reflect.Value{}) })
	try("Addr", func() { iv.Addr() })
	try("MapIndex", func() { iv.MapIndex(iv) })
	try("MapIndex", func() { mv.MapIndex(iv) })
	try("SetMapIndex", func() { reflect.ValueOf(map[int]int(nil)).SetMapIndex(iv, iv) })
	try("MapKeys", func() { iv.MapKeys() })
	try("MapRange", func() { iv.MapRange() })
	try("MapIter", func() { mv.MapRange().Key() })
	try("SetLen", func() { reflect.ValueOf(&sl).Elem().SetLen(100) })
	try("Slice", func() { sv.Slice(3, 1) })
	try("Slice", func() { reflect.ValueOf(ar).Slice(0, 1) })
	try("Slice", func() { reflect.ValueOf("abc").Slice(2, 9) })
	try("Slice", func() { iv.Slice(0, 0) })
	try("Append", func() { reflect.Append(iv, iv) })
	try("Append", func() { reflect.Append(sv, iv) })
	try("AppendSlice", func() { reflect.AppendSlice(sv, reflect.ValueOf([]int{})) })
	try("Copy", func() { reflect.Copy(iv, sv) })
	try("MakeSlice", func() { reflect.MakeSlice(reflect.TypeOf(1), 0, 0) })
	try("MakeSlice", func() { reflect.MakeSlice(reflect.TypeOf(sl), -1, 0) })
	try("MakeMap", func() { reflect.MakeMap(reflect.TypeOf(1)) })
	try("Zero", func() { reflect.Zero(nil) })
	try("New", func() { reflect.New(nil) })
	try("Convert", func() { iv.Convert(reflect.TypeOf(sl)) })
	try("Convert", func() { reflect.ValueOf([]int{1}).Convert(reflect.TypeOf([2]int{})) })
	try("Pointer", func() { iv.Pointer() })
	try("Swapper", func() { reflect.Swapper(1) })
	try("Swapper", func() { reflect.Swapper([]int{1})(0, 5) })
	try("Equal", func() { reflect.ValueOf([]int{}).Equal(reflect.ValueOf([]int{})) })
	try("NumMethod", func() { reflect.Value{}.NumMethod() })
	try("OverflowInt", func() { reflect.ValueOf("").OverflowInt(1) })
	try("Clear", func() { iv.Clear() })
	try("Grow", func() { reflect.ValueOf(&sl).Elem().Grow(-1) })
}
