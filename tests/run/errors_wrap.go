// errors: New, Is, As, Unwrap, Join, wrapping with %w once and several times, custom Is and As.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
)

type NotFound struct{ name string }

func (e NotFound) Error() string { return e.name + " not found" }

type Op struct {
	op  string
	err error
}

func (e *Op) Error() string { return e.op + ": " + e.err.Error() }
func (e *Op) Unwrap() error { return e.err }

type Any struct{}

func (Any) Error() string        { return "any" }
func (Any) Is(target error) bool { return target == io.EOF }

type temp interface{ Temporary() bool }
type T struct{}

func (T) Error() string   { return "temp" }
func (T) Temporary() bool { return true }

var base = errors.New("base")

func main() {
	e1 := fmt.Errorf("l1: %w", base)
	e2 := &Op{"open", e1}
	e3 := fmt.Errorf("l3: %w", e2)
	fmt.Println(e3, errors.Is(e3, base), errors.Is(e3, io.EOF), errors.Unwrap(e3) == error(e2), errors.Unwrap(base))
	var op *Op
	fmt.Println(errors.As(e3, &op), op.op)
	nf := fmt.Errorf("wrap %w", NotFound{"x"})
	var n NotFound
	fmt.Println(errors.As(nf, &n), n.name, errors.Is(nf, NotFound{"x"}), errors.Is(nf, NotFound{"y"}))
	fmt.Println(errors.Is(fmt.Errorf("q: %w", Any{}), io.EOF))
	var tm temp
	fmt.Println(errors.As(fmt.Errorf("z: %w", T{}), &tm), tm.Temporary())
	j := errors.Join(base, nil, io.EOF, e1)
	fmt.Printf("%v|%q\n", j, j.Error())
	fmt.Println(errors.Is(j, io.EOF), errors.Join(nil, nil) == nil)
	m := fmt.Errorf("multi %w and %w", base, io.ErrUnexpectedEOF)
	fmt.Println(m, errors.Is(m, io.ErrUnexpectedEOF), errors.Unwrap(m))
	fmt.Println(fmt.Errorf("%w", nil), fmt.Errorf("%v", base), errors.Unwrap(fmt.Errorf("%v", base)), fmt.Errorf("%w", "str"))
	fmt.Println(errors.New("a") == errors.New("a"), base == base)
	_, err := os.Open("/nonexistent/file")
	var pe *os.PathError
	fmt.Println(err, errors.Is(err, os.ErrNotExist), errors.As(err, &pe), pe.Op, pe.Path, pe.Err)
	func() {
		defer func() { fmt.Println(recover()) }()
		errors.As(e1, nil)
	}()
	fmt.Printf("%v %+v %s %q\n", base, base, base, base)
	fmt.Printf("%T %T %T\n", base, e1, j)
}
