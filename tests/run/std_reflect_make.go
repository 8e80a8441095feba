// reflect: types made at run time.
package main

import (
	"fmt"
	"reflect"
	"runtime"
	"unsafe"
)

type T struct{ A int }

func (t T) Get() int   { return t.A }
func (t *T) Put(n int) { t.A = n }

type Word uintptr

func (w Word) Half() Word { return w / 2 }

type hidden struct{ x int }

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

var (
	tInt    = reflect.TypeOf(0)
	tString = reflect.TypeOf("")
	tAny    = reflect.TypeOf((*any)(nil)).Elem()
	tErr    = reflect.TypeOf((*error)(nil)).Elem()
)

func describe(t reflect.Type) {
	fmt.Printf("%v kind=%v name=%q pkg=%q size=%d align=%d cmp=%v methods=%d\n", t, t.Kind(), t.Name(), t.PkgPath(), t.Size(), t.Align(), t.Comparable(), t.NumMethod())
}

func arrays() {
	for _, t := range []reflect.Type{reflect.ArrayOf(0, tInt), reflect.ArrayOf(1, reflect.TypeOf(&T{})), reflect.ArrayOf(3, tString), reflect.ArrayOf(2, reflect.ArrayOf(2, reflect.TypeOf(int8(0)))),
		reflect.ArrayOf(5, reflect.TypeOf(func() {})), reflect.ArrayOf(1000, reflect.TypeOf(T{})), reflect.ArrayOf(2, tAny)} {
		describe(t)
		fmt.Println(t.Len(), t.Elem(), t == reflect.ArrayOf(t.Len(), t.Elem()))
	}
	fmt.Println(reflect.ArrayOf(3, tString) == reflect.TypeOf([3]string{}))
	v := reflect.New(reflect.ArrayOf(7, tString)).Elem()
	for i := 0; i < 7; i++ {
		v.Index(i).SetString(fmt.Sprint("n", i))
	}
	runtime.GC()
	fmt.Println(v, v.Slice(2, 4), v.Len())
	m := map[any]int{v.Interface(): 1}
	w := reflect.New(reflect.ArrayOf(7, tString)).Elem()
	reflect.Copy(w, v)
	fmt.Println(m[w.Interface()], v.Interface() == w.Interface())
	w.Index(6).SetString("?")
	fmt.Println(m[w.Interface()], v.Interface() == w.Interface())
	try("negative", func() { reflect.ArrayOf(-1, tInt) })
	try("huge", func() { reflect.ArrayOf(1<<62, tInt) })
	try("uncomparable", func() {
		x := reflect.Zero(reflect.ArrayOf(2, reflect.TypeOf([]int{}))).Interface()
		fmt.Println(x == x)
	})
}

func others() {
	for _, t := range []reflect.Type{
		reflect.ChanOf(reflect.BothDir, tInt), reflect.ChanOf(reflect.SendDir, tInt), reflect.ChanOf(reflect.RecvDir, tInt),
		reflect.ChanOf(reflect.BothDir, reflect.ChanOf(reflect.RecvDir, tInt)), reflect.ChanOf(reflect.SendDir, reflect.TypeOf(func() {})),
		reflect.MapOf(tString, reflect.ArrayOf(3, tAny)), reflect.MapOf(reflect.ArrayOf(2, tInt), tInt), reflect.SliceOf(reflect.ArrayOf(9, tErr)),
		reflect.PointerTo(reflect.ArrayOf(9, tErr)), reflect.FuncOf(nil, nil, false), reflect.FuncOf([]reflect.Type{tInt, reflect.SliceOf(tString)}, []reflect.Type{tErr}, true),
		reflect.FuncOf([]reflect.Type{tInt, reflect.SliceOf(tString)}, []reflect.Type{tInt, tErr}, false),
	} {
		describe(t)
	}
	ft := reflect.FuncOf([]reflect.Type{tInt, reflect.SliceOf(tString)}, []reflect.Type{tErr}, true)
	fmt.Println(ft == reflect.TypeOf(func(int, ...string) error { return nil }), ft.IsVariadic(), ft.In(1), ft.NumIn(), ft.NumOut())
	fmt.Println(reflect.ChanOf(reflect.RecvDir, tString) == reflect.TypeOf((<-chan string)(nil)))
	m := reflect.MakeMap(reflect.MapOf(reflect.ArrayOf(2, tInt), tString))
	key := reflect.New(reflect.ArrayOf(2, tInt)).Elem()
	for i := 0; i < 20; i++ {
		key.Index(0).SetInt(int64(i))
		m.SetMapIndex(key, reflect.ValueOf(fmt.Sprint("v", i)))
	}
	fmt.Println(m.Len(), m.MapIndex(key), m.Interface().(map[[2]int]string)[[2]int{3, 0}])
	f := reflect.MakeFunc(reflect.FuncOf([]reflect.Type{reflect.ArrayOf(6, tInt)}, []reflect.Type{tInt}, false), func(in []reflect.Value) []reflect.Value {
		n := 0
		for i := 0; i < in[0].Len(); i++ {
			n += int(in[0].Index(i).Int())
		}
		return []reflect.Value{reflect.ValueOf(n)}
	})
	fmt.Println(f.Interface().(func([6]int) int)([6]int{1, 2, 3, 4, 5, 6}), f.Call([]reflect.Value{reflect.ValueOf([6]int{9})})[0])
	try("variadic", func() { reflect.FuncOf([]reflect.Type{tInt}, nil, true) })
	try("map key", func() { reflect.MapOf(reflect.TypeOf([]int{}), tInt) })
	try("func key", func() { reflect.MapOf(reflect.TypeOf(func() {}), tInt) })
	try("dir", func() { reflect.ChanOf(9, tInt) })
	try("elem", func() { reflect.ChanOf(reflect.BothDir, reflect.ArrayOf(1<<16, reflect.TypeOf(byte(0)))) })
}

func structs() {
	f := func(name string, t reflect.Type, tag string) reflect.StructField {
		return reflect.StructField{Name: name, Type: t, Tag: reflect.StructTag(tag)}
	}
	st := reflect.StructOf([]reflect.StructField{f("B", reflect.TypeOf(byte(0)), ""), f("S", tString, `json:"s,omitempty"`), f("F", reflect.TypeOf(float32(0)), ""), f("E", tErr, ""), f("Z", reflect.TypeOf(struct{}{}), "")})
	describe(st)
	for i := 0; i < st.NumField(); i++ {
		x := st.Field(i)
		fmt.Println(x.Name, x.Type, x.Tag, x.Offset, x.Index, x.Anonymous, x.PkgPath)
	}
	fmt.Println(st == reflect.StructOf([]reflect.StructField{f("B", reflect.TypeOf(byte(0)), ""), f("S", tString, `json:"s,omitempty"`), f("F", reflect.TypeOf(float32(0)), ""), f("E", tErr, ""), f("Z", reflect.TypeOf(struct{}{}), "")}))
	fmt.Println(reflect.StructOf([]reflect.StructField{f("A", tInt, "")}) == reflect.TypeOf(struct{ A int }{}))
	fmt.Println(reflect.StructOf(nil), reflect.StructOf(nil) == reflect.TypeOf(struct{}{}))
	v := reflect.New(st).Elem()
	v.Field(1).SetString("text")
	v.FieldByName("E").Set(reflect.ValueOf(fmt.Errorf("wrapped")))
	v.Field(0).SetUint(200)
	runtime.GC()
	fmt.Printf("%v %+v\n", v, v)
	m := map[any]bool{v.Interface(): true}
	fmt.Println(m[v.Interface()], v.Interface() == reflect.Zero(st).Interface())
	un := reflect.StructOf([]reflect.StructField{{Name: "a", PkgPath: "main", Type: tInt}, {Name: "_", PkgPath: "main", Type: tInt}, {Name: "b", PkgPath: "main", Type: tString}})
	describe(un)
	fmt.Println(un.Field(0).PkgPath, un.Field(0).IsExported(), un == reflect.TypeOf(struct {
		a int
		_ int
		b string
	}{}))
	far := reflect.StructOf([]reflect.StructField{{Name: "a", PkgPath: "other/pkg", Type: tInt}})
	fmt.Println(far, far.Field(0).PkgPath, far == reflect.StructOf([]reflect.StructField{{Name: "a", PkgPath: "other/pkg", Type: tInt}}), far == reflect.StructOf([]reflect.StructField{{Name: "a", PkgPath: "main", Type: tInt}}))
	emb := reflect.StructOf([]reflect.StructField{{Name: "T", Type: reflect.TypeOf(T{}), Anonymous: true}, f("X", tInt, "")})
	describe(emb)
	fmt.Println(emb.Field(0).Anonymous)
	ev := reflect.New(emb).Elem()
	ev.FieldByName("A").SetInt(77)
	if g, ok := ev.Interface().(interface{ Get() int }); ok {
		fmt.Println(g.Get())
	}
	one := reflect.StructOf([]reflect.StructField{{Name: "T", Type: reflect.TypeOf(&T{}), Anonymous: true}})
	ov := reflect.New(one).Elem()
	ov.Field(0).Set(reflect.ValueOf(&T{5}))
	ov.Interface().(interface{ Put(int) }).Put(6)
	fmt.Println(ov.Interface().(interface{ Get() int }).Get())
	fmt.Println(reflect.New(reflect.StructOf([]reflect.StructField{f("P", reflect.TypeOf((*int)(nil)), "")})).Elem().Interface() == nil)
	try("no name", func() { reflect.StructOf([]reflect.StructField{f("", tInt, "")}) })
	try("bad name", func() { reflect.StructOf([]reflect.StructField{f("A B", tInt, "")}) })
	try("no type", func() { reflect.StructOf([]reflect.StructField{f("A", nil, "")}) })
	try("twice", func() { reflect.StructOf([]reflect.StructField{f("A", tInt, ""), f("A", tInt, "")}) })
	try("no path", func() { reflect.StructOf([]reflect.StructField{f("a", tInt, "")}) })
	try("paths", func() {
		reflect.StructOf([]reflect.StructField{{Name: "a", PkgPath: "p", Type: tInt}, {Name: "b", PkgPath: "q", Type: tInt}})
	})
	try("anonymous path", func() {
		reflect.StructOf([]reflect.StructField{{Name: "hidden", PkgPath: "main", Type: reflect.TypeOf(hidden{}), Anonymous: true}})
	})
	try("pointer to pointer", func() {
		reflect.StructOf([]reflect.StructField{{Name: "X", Type: reflect.TypeOf((**int)(nil)), Anonymous: true}})
	})
	try("second with methods", func() {
		reflect.StructOf([]reflect.StructField{f("X", tInt, ""), {Name: "T", Type: reflect.TypeOf(T{}), Anonymous: true}})
	})
	try("pointer with methods", func() {
		reflect.StructOf([]reflect.StructField{{Name: "T", Type: reflect.TypeOf(&T{}), Anonymous: true}, f("X", tInt, "")})
	})
	w := reflect.StructOf([]reflect.StructField{{Name: "Word", Type: reflect.TypeOf(Word(0)), Anonymous: true}, f("X", tInt, "")})
	wv := reflect.New(w).Elem()
	wv.Field(0).SetUint(10)
	fmt.Println(wv.Interface().(interface{ Half() Word }).Half(), unsafe.Sizeof(Word(0)))
}

// A self-made linked list of struct types keeps what it points to.
func garbage() {
	st := reflect.StructOf([]reflect.StructField{{Name: "Next", Type: reflect.TypeOf((*any)(nil)).Elem()}, {Name: "Data", Type: reflect.ArrayOf(17, tString)}})
	var head any
	for i := 0; i < 200; i++ {
		n := reflect.New(st)
		if head != nil {
			n.Elem().Field(0).Set(reflect.ValueOf(head))
		}
		n.Elem().Field(1).Index(i % 17).SetString(fmt.Sprint("item ", i))
		head = n.Interface()
	}
	runtime.GC()
	n, text := 0, 0
	for head != nil {
		e := reflect.ValueOf(head).Elem()
		for i := 0; i < 17; i++ {
			text += e.Field(1).Index(i).Len()
		}
		head = e.Field(0).Interface()
		n++
	}
	fmt.Println(n, text)
}

func main() {
	arrays()
	others()
	structs()
	garbage()
}
