// New, Unwrap, Is with chains, trees, Is methods and uncomparable errors.
package main

import (
	"errors"
	"fmt"
	"io"
)

type wrap struct {
	msg string
	err error
}

func (w wrap) Error() string { return w.msg + ": " + w.err.Error() }
func (w wrap) Unwrap() error { return w.err }

type multi []error

func (m multi) Error() string   { return fmt.Sprintf("multi of %d", len(m)) }
func (m multi) Unwrap() []error { return m }

type poser struct{ f func(error) bool }

func (p poser) Error() string     { return "poser" }
func (p poser) Is(err error) bool { return p.f(err) }

type list struct{ names []string }

func (l list) Error() string { return fmt.Sprint(l.names) }

type both struct{ err error }

func (b *both) Error() string { return "both" }
func (b *both) Unwrap() error { return b.err }

func main() {
	a, b := errors.New("a"), errors.New("a")
	fmt.Println(a == b, a == a, a, errors.Unwrap(a))
	fmt.Printf("%T %v\n", a, errors.ErrUnsupported)

	w := wrap{"top", wrap{"mid", a}}
	fmt.Println(w, errors.Unwrap(w), errors.Unwrap(errors.Unwrap(w)) == a)
	fmt.Println(errors.Is(w, a), errors.Is(w, b), errors.Is(w, w), errors.Is(a, w))
	fmt.Println(errors.Is(nil, nil), errors.Is(a, nil), errors.Is(nil, a), errors.Is(wrap{"x", nil}, nil))

	m := multi{nil, b, wrap{"deep", multi{io.EOF, nil}}}
	fmt.Println(errors.Is(m, b), errors.Is(m, a), errors.Is(m, io.EOF), errors.Is(m, io.ErrUnexpectedEOF))
	fmt.Println(errors.Unwrap(m))

	p := poser{func(e error) bool { return e == io.EOF }}
	fmt.Println(errors.Is(p, io.EOF), errors.Is(wrap{"w", p}, io.EOF), errors.Is(p, a))
	fmt.Println(errors.Is(multi{a, p}, io.EOF))

	// Comparing uncomparable values would panic: Is must not try.
	l := list{[]string{"x", "y"}}
	fmt.Println(errors.Is(l, l), errors.Is(wrap{"w", l}, l), errors.Is(l, a))

	loop := &both{}
	loop.err = wrap{"inner", io.EOF}
	fmt.Println(errors.Is(loop, io.EOF), errors.Is(loop, loop))
	fmt.Println(errors.Is(fmt.Errorf("ctx: %w", io.EOF), io.EOF), errors.Is(fmt.Errorf("ctx: %v", io.EOF), io.EOF))
	e2 := fmt.Errorf("two: %w and %w", a, io.EOF)
	fmt.Println(e2, errors.Is(e2, a), errors.Is(e2, io.EOF), errors.Is(e2, b), errors.Unwrap(e2))
}
