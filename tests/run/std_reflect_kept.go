// What package reflect takes from a value outlives the function that made it.
package main

import (
	"fmt"
	"reflect"
	"runtime"
	"strings"
)

type In struct {
	S string
	P *int
	L []string
}
type T struct {
	A   int
	In  In
	I   any
	Arr [3]string
	m   map[string]int
}

var keepS []string
var keepV []reflect.Value
var keepA []any

func fill(n int) {
	x := n * 7
	s := fmt.Sprint("s", n)
	t := T{A: n, In: In{s + "!", &x, []string{s, s + "2"}}, I: s + "i", Arr: [3]string{s, "b" + s, s}, m: map[string]int{s: n}}
	v := reflect.ValueOf(t)
	keepS = append(keepS, v.Field(1).Field(0).String(), v.FieldByName("In").FieldByName("S").String(), v.Field(2).Elem().String(), v.Field(3).Index(1).String(), v.FieldByIndex([]int{1, 2}).Index(0).String())
	keepV = append(keepV, v.Field(1), v.Field(1).Field(1).Elem(), v.Field(2).Elem(), v.Field(3).Index(2), reflect.ValueOf(s), reflect.ValueOf(&t).Elem().Field(0), reflect.ValueOf([]string{s}).Index(0))
	keepA = append(keepA, v.Field(1).Interface(), v.Field(3).Index(0).Interface(), reflect.ValueOf(s+"x").Interface(), reflect.ValueOf(&x).Elem().Interface())
	w := reflect.ValueOf([2]string{s, s + "w"})
	keepS = append(keepS, w.Index(1).String(), reflect.ValueOf(s+"y").String())
	pp := &t
	e := reflect.ValueOf(&pp).Elem().Elem()
	e.Field(0).SetInt(99)
	e.FieldByName("Arr").Index(0).SetString(s + "set")
	keepV = append(keepV, e)
	_ = v.IsZero() || v.Field(4).IsNil() || v.Field(4).Len() > 3
}

func use(d int) int {
	var a [300]int
	for i := range a {
		a[i] = d * i
	}
	if d > 0 {
		return use(d-1) + a[7]
	}
	return 0
}

func main() {
	for i := range 6 {
		fill(i)
		use(20)
		runtime.GC()
	}
	fmt.Println(strings.Join(keepS, " "))
	for _, v := range keepV {
		if v.Kind() == reflect.Struct && v.NumField() == 3 {
			fmt.Println(v.Field(0), *v.Field(1).Interface().(*int), v.Field(2))
			continue
		}
		if v.Kind() == reflect.Struct {
			fmt.Println(v.Field(0), v.Field(2), v.Field(3))
			continue
		}
		fmt.Println(v)
	}
	for _, a := range keepA {
		if in, ok := a.(In); ok {
			fmt.Println(in.S, *in.P, in.L)
			continue
		}
		fmt.Println(a)
	}
}
