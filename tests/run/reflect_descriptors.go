// What stands in a reflect.Value can be read field by field, to the end of what its type's
// descriptor points to: tables without entries point nowhere.
package main

import (
	"fmt"
	"reflect"
	"unsafe"
)

var seen = map[unsafe.Pointer]bool{}

func walk(path string, v reflect.Value, d int) {
	if d > 14 {
		return
	}
	if !v.CanInterface() && v.CanAddr() {
		v = reflect.NewAt(v.Type(), unsafe.Pointer(v.UnsafeAddr())).Elem()
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() && !seen[v.UnsafePointer()] {
			seen[v.UnsafePointer()] = true
			walk(path, v.Elem(), d+1)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			walk(path+"."+v.Type().Field(i).Name, v.Field(i), d+1)
		}
	case reflect.String:
		if v.Len() > 10000 || v.Len() < 0 {
			fmt.Println(path, v.Len())
		}
	}
}

type noM struct{ a struct{} }

func (noM) x() {}

func main() {
	x := reflect.ValueOf(&struct{ Foo *string }{}).Elem()
	walk("x", reflect.ValueOf(&x), 0)
	for _, t := range []any{reflect.Value{}, new(reflect.Type), map[string]int{}, func(int) error { return nil }, fmt.Errorf("x"), struct{}{}, new(interface{}), new(error), func() {}, new(struct{ A struct{} }), new(func()), new(noM), map[struct{}]any{}} {
		v := reflect.ValueOf(t)
		seen = map[unsafe.Pointer]bool{}
		walk(fmt.Sprintf("%T", t), reflect.ValueOf(&v), 0)
	}
	fmt.Println("done")
}
