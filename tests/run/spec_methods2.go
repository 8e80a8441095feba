package main

import "fmt"

type Base struct{ id int }

func (b *Base) ID() int   { return b.id }
func (b Base) Copy() Base { b.id++; return b }

type Mid struct{ Base }
type Top struct {
	*Mid
	extra int
}
type Shadow struct {
	Base
	id string
}
type Iface interface{ ID() int }
type Wrapper struct{ Iface }

func (w Wrapper) ID() int { return w.Iface.ID() * 10 }

type T1 struct{ a, b int }
type T2 struct {
	a int `x:"1"`
	b int
}

func main() {
	t := Top{Mid: &Mid{Base{3}}}
	fmt.Println(t.ID(), t.Copy(), t.id, t.Mid.Base.id)
	t.id = 9
	f := t.ID
	t.Mid = &Mid{Base{4}}
	fmt.Println(f(), t.ID())
	s := Shadow{Base{1}, "s"}
	fmt.Println(s.id, s.Base.id, s.ID())
	w := Wrapper{Wrapper{&t}}
	fmt.Println(w.ID(), w.Iface.(Wrapper).Iface == Iface(&t))
	x := T1(T2{1, 2})
	fmt.Println(x, *(*T1)(&T2{3, 4}), struct{ a, b int }(x))
	var i1, i2 Iface = &t, &t
	fmt.Println(i1 == i2, i1 != nil)
	fmt.Println(func() (r []int) {
		for i := range 3 {
			defer func() { r = append(r, i) }()
		}
		return nil
	}())
	type pt struct{ x, y int }
	ps := map[pt]*pt{{1, 2}: {3, 4}}
	for k, v := range ps {
		fmt.Println(k, *v)
	}
	arr := [...]*pt{2: {1, 1}, 0: {0, 0}}
	fmt.Println(len(arr), arr[1] == nil, *arr[2])
	var e1, e2 struct{}
	fmt.Println(e1 == e2, [0]int{} == [0]int{}, struct{ f *int }{} == struct{ f *int }{})
	goto L
L:
	for i := 0; ; i++ {
		switch {
		case i == 1:
			continue L
		case i > 3:
			break L
		default:
			fmt.Print(i)
		}
	}
	fmt.Println()
	n := 0
again:
	n++
	if n < 3 {
		goto again
	}
	fmt.Println(n)
	switch x := 5; {
	case x > 3:
		fmt.Print("gt3 ")
		fallthrough
	case x > 100:
		fmt.Print("fell ")
	default:
		fmt.Print("no")
	}
	switch {
	default:
		fmt.Print("def ")
	case n == 3:
		fmt.Println("three")
	}
	switch f := any(n).(type) {
	case int, int8:
		fmt.Printf("%T\n", f)
	}
	var any = 3
	len := func(x int) int { return x }
	fmt.Println(len(any))
	{
		string := "shadow"
		int := string + "!"
		fmt.Println(int)
	}
	true := false
	fmt.Println(true, !true)
}
