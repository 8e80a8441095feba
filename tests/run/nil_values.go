// nil of every kind: slices, maps, pointers, functions, interfaces; methods on nil; nil in containers.
package main

import "fmt"

type T struct{ n int }

func (t *T) Get() int {
	if t == nil {
		return -1
	}
	return t.n
}

type L []int

func (l L) Len() int { return len(l) }

type M map[string]int

func (m M) Get(k string) int { return m[k] }

type F func()

func (f F) IsNil() bool { return f == nil }

type E struct{}

func (*E) Error() string { return "nil E" }

func typed(b bool) error {
	var e *E
	if b {
		return e
	}
	return nil
}

func main() {
	var s []int
	var m map[string]int
	var p *T
	var f func()
	var i interface{}
	var e error
	fmt.Println(s == nil, m == nil, p == nil, f == nil, i == nil, e == nil)
	fmt.Println(len(s), cap(s), len(m), m["x"], p.Get(), L(nil).Len(), M(nil).Get("q"), F(nil).IsNil())
	for range s {
		fmt.Println("no")
	}
	for range m {
		fmt.Println("no")
	}
	s = append(s, s...)
	fmt.Println(s == nil, s[:0] == nil, append([]int(nil), nil...) == nil, append([]int{}, nil...) == nil)
	delete(m, "a")
	clear(m)
	clear(s)
	fmt.Println(copy(s, []int{1}), typed(true) == nil, typed(false) == nil, typed(true))
	i = p
	fmt.Println(i == nil, i == (*T)(nil), i.(*T) == nil, i.(*T).Get())
	i = s
	fmt.Println(i == nil, len(i.([]int)))
	i = f
	_, ok := i.(func())
	fmt.Println(i == nil, ok)
	var q **T = &p
	fmt.Println(*q == nil, q != nil)
	a := []*T{nil, {1}, nil}
	t := 0
	for _, x := range a {
		t += x.Get()
	}
	fmt.Println(t)
	mp := map[string]*T{"a": nil}
	v, ok := mp["a"]
	w, ok2 := mp["b"]
	fmt.Println(v == nil, ok, w == nil, ok2, mp["zz"].Get())
	var arr [3]func() int
	fmt.Println(arr[1] == nil, [2]interface{}{} == [2]interface{}{nil, nil})
	mf := map[string]func(){}
	fmt.Println(mf["x"] == nil)
	fmt.Printf("%v %v %v %v %v %d %s\n", s, m, p, i == nil, e, s, s)
	var np *[4]int
	fmt.Println(len(np), cap(np))
	for k := range np {
		t += k
	}
	fmt.Println(t)
	switch x := interface{}(p).(type) {
	case nil:
		fmt.Println("nil")
	case *T:
		fmt.Println("typed nil", x == nil)
	}
	var st struct {
		s []int
		m map[int]int
		f func()
		i fmt.Stringer
		p *int
	}
	fmt.Println(st.s == nil && st.m == nil && st.f == nil && st.i == nil && st.p == nil)
	st.s = append(st.s, 1)
	fmt.Println(st.s, string([]byte(nil)) == "", []byte(nil) == nil, []rune("") == nil)
}
