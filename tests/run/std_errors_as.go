// As with pointer, value and interface targets, As methods, trees, and its panics.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

type perr struct{ code int }

func (p *perr) Error() string { return fmt.Sprint("perr ", p.code) }

type verr struct {
	a, b string
	n    int
}

func (v verr) Error() string { return v.a + v.b }
func (v verr) Timeout() bool { return v.n > 0 }

type small int

func (s small) Error() string { return fmt.Sprint("small ", int(s)) }

type fnerr func() string

func (f fnerr) Error() string { return f() }

type asser struct{ fill string }

func (a asser) Error() string { return "asser" }
func (a asser) As(target any) bool {
	if v, ok := target.(*verr); ok {
		v.a = a.fill
		return true
	}
	return false
}

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panics:", e)
		}
	}()
	f()
	fmt.Println(name, "returns")
}

func main() {
	root := &perr{7}
	e := fmt.Errorf("one: %w", fmt.Errorf("two: %w", root))
	var p *perr
	fmt.Println(errors.As(e, &p), p == root, p)

	var v verr
	fmt.Println(errors.As(e, &v), v)
	e = fmt.Errorf("w: %w", verr{"x", "y", 3})
	fmt.Println(errors.As(e, &v), v, v.n)

	var s small
	fmt.Println(errors.As(fmt.Errorf("w: %w", small(-5)), &s), int(s))

	var f fnerr
	fmt.Println(errors.As(fmt.Errorf("w: %w", fnerr(func() string { return "called" })), &f), f())

	var t interface{ Timeout() bool }
	fmt.Println(errors.As(e, &t), t.Timeout())
	t = nil
	fmt.Println(errors.As(root, &t), t == nil)

	var any1 any
	fmt.Println(errors.As(root, &any1), any1)
	var err1 error
	fmt.Println(errors.As(e, &err1), err1 == e)

	v = verr{}
	fmt.Println(errors.As(asser{"filled"}, &v), v.a)
	fmt.Println(errors.As(asser{"filled"}, &p))

	p = nil
	j := errors.Join(errors.New("x"), nil, fmt.Errorf("in: %w", errors.Join(root, small(2))))
	fmt.Println(errors.As(j, &p), p, errors.As(j, &s), int(s))

	_, ne := strconv.Atoi("12x")
	var num *strconv.NumError
	fmt.Println(errors.As(fmt.Errorf("conv: %w", ne), &num), num.Func, num.Num, num.Err == strconv.ErrSyntax)

	fmt.Println(errors.As(nil, &p))
	try("nil target", func() { errors.As(root, nil) })
	try("not a pointer", func() { errors.As(root, 1) })
	try("nil pointer", func() { var q *error; errors.As(root, q) })
	try("no error type", func() { var n int; errors.As(root, &n) })
	try("struct by value", func() { var q perr; errors.As(root, &q) })
	try("nil error, bad target", func() { errors.As(nil, 5) })
}
