// goto, labels, switches, per-iteration variables, recursive types.
package main

import "fmt"

// goto, labels, switch, select, loops
func gotos(n int) (r string) {
	i := 0
top:
	if i >= n {
		goto end
	}
	{
		r += fmt.Sprint(i)
		i++
		if i == 3 {
			goto skip
		}
		goto top
	}
skip:
	r += "s"
	i += 2
	goto top
end:
	return r + "."
}
func gotoClosure() (fs []func() int) {
	i := 0
loop:
	x := i * 10
	fs = append(fs, func() int { x++; return x })
	i++
	if i < 3 {
		goto loop
	}
	return
}
func labeled() string {
	s := ""
A:
	for i := 0; i < 3; i++ {
	B:
		for j := range 3 {
			switch {
			case i == 0 && j == 1:
				continue A
			case i == 1 && j == 2:
				break B
			case i == 2:
				break A
			default:
				if j == 0 {
					break
				}
				s += "d"
			}
			select {
			case <-make(chan int):
			default:
				if i == 1 && j == 1 {
					continue B
				}
			}
			s += fmt.Sprint(i, j, " ")
		}
	}
C:
	switch x := 5; {
	case x > 3:
		for {
			break C
		}
		s += "never"
	}
E:
	select {
	default:
		for {
			break E
		}
	}
	return s
}
func sw(x any) string {
	switch y := x.(type) {
	case int, string:
		return fmt.Sprintf("%T:%v", y, y)
	case error:
		return "err " + y.Error()
	case func() int:
		return fmt.Sprint("func ", y())
	case nil:
		return fmt.Sprint("nil ", y)
	case []any:
		s := "["
		for _, e := range y {
			s += sw(e) + ","
		}
		return s + "]"
	case interface{ Unwrap() error }, fmt.Stringer:
		return "multi"
	case *int:
		if y == nil {
			return "nil *int"
		}
		return fmt.Sprint("*int ", *y)
	case struct{ A int }:
		return fmt.Sprint("struct ", y.A)
	}
	return "?"
}

type E string

func (e E) Error() string { return string(e) }

func fall(n int) (s string) {
	switch n {
	case 0:
		s += "0"
		fallthrough
	case 1, 2:
		s += "12"
		if n == 2 {
			break
		}
		fallthrough
	default:
		s += "d"
		fallthrough
	case 3:
		s += "3"
	case 4:
		s += "4"
	}
	return
}
func swStr(s string) int {
	switch s {
	case "a", "b":
		return 1
	case "abc":
		return 2
	case "":
		return 3
	case "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz":
		return 4
	}
	return 0
}
func swIface(x any) int {
	switch x {
	case 1:
		return 1
	case "1":
		return 2
	case 1.0:
		return 3
	case nil:
		return 4
	case E("x"):
		return 5
	}
	return 0
}
func perIter() {
	var fs []func() int
	for i, j := 0, 10; i < j; i, j = i+3, j-1 {
		fs = append(fs, func() int { i++; j--; return i*100 + j })
		if i == 3 {
			i++
			continue
		}
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	var ps []*int
	for i := 0; i < 3; i++ {
		ps = append(ps, &i)
		defer func() { fmt.Print("d", i, " ") }()
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
		*p = 7
	}
	var p *int
	for i := 0; i < 5; i++ {
		if p != nil {
			*p = 99
		}
		p = &i
	}
	fmt.Print(*p, "|")
	for k, v := range map[string]int{"a": 1} {
		defer func() { fmt.Print(k, v, " ") }()
	}
	x := []int{1, 2, 3}
	for i, v := range x {
		x = append(x, v*10)
		x[i] = 0
		if i == 1 {
			x = x[:1]
		}
	}
	fmt.Print(x)
	for i := range x[:0] {
		fmt.Print("no", i)
	}
	var n int
	for n = range 4 {
	}
	fmt.Print(n)
	for n = 5; n < 7; n++ {
	}
	fmt.Print(n)
	var a [2]int
	i := 0
	for i, a[i] = range []int{5, 6} {
	}
	fmt.Println(i, a)
}
func multi() (int, string, error)           { return 1, "x", nil }
func variadic(pre string, xs ...any) string { return fmt.Sprint(pre, len(xs), xs == nil, xs) }
func named(x int) (y, z int) {
	defer func() {
		if r := recover(); r != nil {
			z = r.(int)
			y *= 2
		}
	}()
	y = x
	if x > 2 {
		panic(x * 10)
	}
	return y + 1, 5
}
func shadow() (err error) {
	if x, err := 1, error(E("in")); x > 0 {
		_ = err
	}
	{
		err := E("in2")
		_ = err
	}
	return
}
func nestedDefer() (s string) {
	defer func() {
		defer func() {
			s += fmt.Sprint("[", recover(), "]")
		}()
		s += fmt.Sprint("(", recover(), ")")
		panic("second")
	}()
	panic("first")
}
func rethrow() {
	defer func() { fmt.Println("outer", recover()) }()
	defer func() {
		defer func() { panic(fmt.Sprint("third after ", recover())) }()
		panic("second")
	}()
	panic("first")
}
func recursiveType() {
	type T []T
	t := T{T{}, T{T{}}}
	fmt.Println(len(t), len(t[1]), t)
	type M map[string]M
	m := M{"a": {"b": nil}}
	fmt.Println(m, len(m["x"]["y"]))
	type F func(int) F
	var f F
	n := 0
	f = func(i int) F { n += i; return f }
	f(1)(2)(3)
	fmt.Println(n)
	type P *P
	var p P
	p = &p
	fmt.Println(p == *p)
	type C chan C
	c := make(C, 1)
	c <- c
	fmt.Println(<-c == c)
	type S struct {
		next *S
		f    func(S) S
	}
	s := S{next: &S{}}
	s.next.next = &s
	fmt.Println(s.next.next.next == s.next)
	type I interface{ m(I) I }
	var i I
	fmt.Println(i == nil)
}
func main() {
	fmt.Println(gotos(8))
	for _, f := range gotoClosure() {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println(labeled())
	one := 1
	fmt.Println(sw(1), sw("s"), sw(E("e")), sw(func() int { return 3 }), sw(nil), sw([]any{1, nil, []any{}}), sw((*int)(nil)), sw(&one), sw(struct{ A int }{4}), sw(1.5), sw(fmt.Errorf("w %w", E("q"))))
	for i := range 6 {
		fmt.Print(fall(i), " ")
	}
	fmt.Println(swStr("b"), swStr("abc"), swStr(""), swStr("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"), swStr("c"))
	fmt.Println(swIface(1), swIface("1"), swIface(1.0), swIface(nil), swIface(E("x")), swIface(int8(1)))
	perIter()
	fmt.Println(multi())
	fmt.Println(variadic("a"), variadic("b", nil), variadic("c", nil...), variadic("d", []any{}...), variadic("e", []any{1, 2}), variadic("f", 1, "x"))
	fmt.Println(named(1))
	fmt.Println(named(3))
	fmt.Println(shadow(), nestedDefer())
	rethrow()
	recursiveType()
	defer func() {
		fmt.Println(recover())
		var e error = E("final")
		defer func() { panic(e) }()
		panic(fmt.Sprintf("%v", [2]any{1, e}))
	}()
	var arr []int
	_ = arr[len(arr)-1+one-one]
}
