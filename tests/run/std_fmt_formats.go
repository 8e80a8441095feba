// fmt: mistakes in formats, argument indexes, *, Errorf.
package main

import (
	"errors"
	"fmt"
)

type E string

func (e E) Error() string { return string(e) }

func main() {
	formats := []string{"%", "%%", "%5%", "% %", "abc", "%d", "%d %d", "%d %d %d", "%!", "%z", "%é", "%[1]d", "%[2]d %[1]d", "%[3]d", "%[0]d", "%[-1]d", "%[x]d", "%[1]", "%[1", "%[]d", "%[", "%[2]*[1]d", "%[1]*d", "%*d", "%-*d", "%.*d", "%*.*d", "%.[2]*[1]d",
		"%[1]d %d", "%[2]d %d", "%[1]2d", "%[1].2d", "%.d", "%.", "%1", "%+", "%999999999999d", "%6.2d|%-6d|%06d|%+d|% d|%x|%X|%o|%#o|%O|%b|%c|%U|%#U|%q", "%v %s", "%-010d|", "%+-5d|", "%#v", "%08.3d|", "%t", "%w", "%d%", "%d%!", "%[1]*.[2]*[3]d", "%[3]*.[2]*[1]d", "%s%s%s%s", "%*", "%[5]*d", "%.[1]"}
	args := [][]any{{}, {1}, {-5, 2}, {3, 4, 5}, {"s"}, {nil}, {8, 3, 42}, {int8(4), uint16(2)}, {"a", 'b', 1.5}, {-3, -2, 1}, {1e7, 1}, {2000000, 7}}
	for _, f := range formats {
		for _, a := range args {
			fmt.Printf("%q ", fmt.Sprintf(f, a...))
		}
		fmt.Println()
	}
	e1, e2 := E("one"), errors.New("two")
	for _, f := range []string{"%w", "%w %w", "%w %v %w", "%[2]w %[1]w", "x %d", "no", "", "%%", "%[1]w %[1]w", "%+w", "%#w", "%5w|%s", "%w %w %w"} {
		for _, a := range [][]any{{e1, e2}, {e2, 1}, {nil, e1}, {1, 2}, {}} {
			err := fmt.Errorf(f, a...)
			fmt.Printf("%T %q", err, err.Error())
			if u, ok := err.(interface{ Unwrap() error }); ok {
				fmt.Printf(" -> %v", u.Unwrap())
			}
			if u, ok := err.(interface{ Unwrap() []error }); ok {
				fmt.Printf(" -> %v", u.Unwrap())
			}
			fmt.Println(errors.Is(err, e1), errors.Is(err, e2))
		}
	}
	var target E
	fmt.Println(errors.As(fmt.Errorf("a: %w", fmt.Errorf("b: %w", e1)), &target), target)
}
