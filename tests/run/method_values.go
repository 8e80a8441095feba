// Method values and expressions: receivers bound at evaluation, through interfaces, embedded, on pointers.
package main

import (
	"fmt"
	"strings"
)

type T struct{ n int }

func (t T) Val(a int) int           { return t.n + a }
func (t *T) Ptr(a int) int          { t.n += a; return t.n }
func (t T) Vari(s ...string) string { return fmt.Sprint(t.n, s) }

type I interface{ Val(int) int }
type E struct {
	T
	*P
}
type P struct{ s string }

func (p *P) Say() string { return "say " + p.s }

type F func()

func (f F) Run() { f() }

func apply(f func(int) int, n int) int { return f(n) }

func main() {
	t := T{1}
	v := t.Val
	p := t.Ptr
	t.n = 100
	fmt.Println(v(1), p(1), t.n)
	fmt.Println(T.Val(t, 5), (*T).Ptr(&t, 5), (*T).Val(&t, 1), t.n)
	fe := T.Vari
	fmt.Println(fe(t, "a", "b"), t.Vari([]string{"x"}...))
	var i I = t
	iv := i.Val
	i = T{-1}
	fmt.Println(iv(0), i.Val(0), I.Val(i, 7))
	e := E{T{5}, &P{"x"}}
	ev, ep, es := e.Val, e.Ptr, e.Say
	e.T.n = 50
	e.P = &P{"y"}
	fmt.Println(ev(0), ep(1), es(), e.Say(), e.n)
	fmt.Println(E.Say(e), E.Val(e, 1), (*E).Ptr(&e, 1))
	fmt.Println(apply(t.Val, 1), apply(t.Ptr, 1), apply((&t).Val, 1))
	fs := map[string]func(int) int{"v": t.Val, "p": t.Ptr}
	fmt.Println(fs["p"](10), fs["v"](10))
	fmt.Printf("%T %T %T %T\n", T.Val, (*T).Ptr, I.Val, t.Vari)
	func() {
		defer func() { fmt.Println(recover()) }()
		var n I
		f := n.Val
		fmt.Println("not reached", f == nil)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var n *T
		q := n.Ptr
		fmt.Println("bound")
		q(1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var n *T
		q := n.Val
		fmt.Println("not reached", q == nil)
	}()
	F(func() { fmt.Println("run") }).Run()
	defer F.Run(func() { fmt.Println("deferred") })
	g := func() (T, int) { return T{3}, 4 }
	fmt.Println(T.Val(g()))
	var w strings.Builder
	write := w.WriteString
	write("a")
	write("b")
	fmt.Println(w.String())
	x := struct{ T }{T{8}}
	xv := x.Val
	x.n = 9
	fmt.Println(xv(0), x.Val(0))
}
