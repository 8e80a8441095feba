// Errors of New, Errorf, Join and others, printed, compared, unwrapped; errors with methods of their own among them.
package main

import (
	"errors"
	"fmt"
	"os"
)

type my struct{ error }

// An error that says of others whether they are it, and keeps itself.
type sly struct{ n int }

var last *sly

func (s *sly) Error() string   { return fmt.Sprint("sly ", s.n) }
func (s *sly) Is(e error) bool { last = s; return e.Error() == "a" }
func (s *sly) Unwrap() []error { return []error{fmt.Errorf("under %d: %w", s.n, fmt.Errorf("deep"))} }

type val struct{ n int }

func (v val) Error() string { return "val" }

type never struct{ f []int }

func (never) Error() string { return "never" }

func main() {
	for i := range 3 {
		fmt.Println(errors.Is(&sly{i}, errors.New("a")), errors.Is(fmt.Errorf("w: %w", &sly{i + 10}), errors.New("b")))
		fmt.Println(last.n)
	}
	fmt.Println(errors.Is(fmt.Errorf("%w", val{1}), val{1}), errors.Is(fmt.Errorf("%w", val{1}), val{2}), errors.Is(fmt.Errorf("%w", never{nil}), never{nil}))
	var v val
	fmt.Println(errors.As(fmt.Errorf("1 %w", fmt.Errorf("2 %w", val{7})), &v), v.n)
	wrapped := fmt.Errorf("w %w", errors.ErrUnsupported)
	fmt.Println(errors.Is(wrapped, wrapped), errors.Is(wrapped, errors.ErrUnsupported), errors.Is(fmt.Errorf("%w", nil), nil), errors.Is(nil, wrapped), errors.Is(nil, nil))
	a := errors.New("a")
	b := fmt.Errorf("b: %w", a)
	c := fmt.Errorf("c: %w %w", a, b)
	d := errors.Join(a, c)
	_, e := os.Open("/nope")
	for _, x := range []error{a, b, c, d, e, my{a}, nil, fmt.Errorf("%+w %5w|%-9w| %w", a, b, a, nil), fmt.Errorf("%w", 5), fmt.Errorf("no"), fmt.Errorf("%[2]w %[1]w", a, b)} {
		fmt.Println(x, []error{x}, struct{ E error }{x}, struct{ e error }{x} == struct{ e error }{x})
		fmt.Printf("%v|%s|%+v|%q|%10s|%.1s|%x|%T|%d\n", x, x, x, x, x, x, x, x, errors.Unwrap(x) == a)
		fmt.Print(x, x, "\n")
		fmt.Println(errors.Is(x, a), errors.Unwrap(x))
	}
}
