package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
)

type Level int

const (
	Low Level = iota
	High
)

func (l Level) String() string { return [...]string{"low", "high"}[l] }

type Base struct {
	ID   int    `json:"id"`
	Name string `json:"name,omitempty"`
}
type Ext struct {
	Base
	*Opt  `json:"opt,omitempty"`
	Tags  []string          `json:"tags"`
	M     map[string]any    `json:"m,omitempty"`
	L     Level             `json:"level"`
	priv  int
	Iface fmt.Stringer      `json:"-"`
}
type Opt struct{ On bool }
type E1 struct{ msg string }

func (e *E1) Error() string { return "e1:" + e.msg }
func (e *E1) Is(t error) bool { return t == sentinel }

var sentinel = errors.New("sentinel")

func mayFail(n int) error {
	var e *E1
	switch n {
	case 0:
		return nil
	case 1:
		return e
	case 2:
		return &E1{"two"}
	}
	return fmt.Errorf("wrap %d: %w", n, errors.Join(&E1{"x"}, errors.New("y")))
}

func main() {
	x := Ext{Base: Base{1, "n"}, Tags: nil, L: High, Iface: Low}
	b, err := json.Marshal(x)
	fmt.Println(string(b), err)
	var y Ext
	err = json.Unmarshal([]byte(`{"id":5,"opt":{"On":true},"tags":["a"],"m":{"k":[1,2.5,null]},"level":1}`), &y)
	fmt.Println(y.ID, y.On, y.Tags, y.M, y.L, err)
	fmt.Printf("%v %+v %T\n", x.Base, x.Base, x)
	fmt.Printf("%v %d %s %x %q\n", High, High, High, High, High)
	for i := range 4 {
		err := mayFail(i)
		var e *E1
		fmt.Println(err == nil, errors.Is(err, sentinel), errors.As(err, &e) && e != nil)
	}
	t := reflect.TypeOf(x)
	for i := range t.NumField() {
		f := t.Field(i)
		fmt.Print(f.Name, ":", f.Type, ":", f.Tag.Get("json"), ":", f.Anonymous, " ")
	}
	fmt.Println()
	v := reflect.ValueOf(&x).Elem()
	v.FieldByName("ID").SetInt(77)
	fmt.Println(x.ID, v.FieldByName("priv").CanSet(), reflect.DeepEqual(x, x), reflect.DeepEqual([]any{1, "a"}, []any{1, "a"}))
	func() {
		defer func() { fmt.Println(recover()) }()
		v.FieldByName("priv").SetInt(1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(x.On)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = Level(5).String()
	}()
	fmt.Println(strings.Contains(fmt.Sprint(Level(5)), "PANIC"))
	type pair struct {
		a, b any
	}
	fmt.Println(pair{1, 2} == pair{1, 2}, pair{1, 2} == pair{1, int8(2)}, any(pair{nil, "x"}) == any(pair{nil, "x"}))
	anon := struct {
		A int
		B struct{ C []int }
	}{A: 1}
	anon.B.C = append(anon.B.C, 1)
	c := anon
	c.B.C[0] = 9
	fmt.Printf("%+v %v\n", anon, c)
	fmt.Printf("%#v\n", anon)
	fn := reflect.ValueOf(strings.ToUpper)
	fmt.Println(fn.Call([]reflect.Value{reflect.ValueOf("abc")})[0])
	swap := reflect.MakeFunc(reflect.TypeOf(func(int, string) (string, int) { return "", 0 }), func(a []reflect.Value) []reflect.Value { return []reflect.Value{a[1], a[0]} })
	s, n := swap.Interface().(func(int, string) (string, int))(1, "z")
	fmt.Println(s, n)
}
