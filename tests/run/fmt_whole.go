// Sprintf, Sprint and Sprintln: texts made in one step, texts that outgrow it, and those of which some part needs another way.
package main

import (
	"errors"
	"fmt"
	"strings"
)

type name string

func (n name) String() string { return "<" + string(n) + ">" }

type pair struct {
	a int
	b any
}

func main() {
	for _, n := range []int{0, 1, 2, 1021, 1022, 1023, 1024, 1025, 1026, 2048, 5000} {
		s := strings.Repeat("x", n)
		for _, t := range []string{fmt.Sprintf("%s", s), fmt.Sprintf("%d%s|", 7, s), fmt.Sprintf(s+"%v", 1.5), fmt.Sprint(s, 1, 2), fmt.Sprintln(s), fmt.Sprintln(s, s), fmt.Sprintf("%*d", n, 3)} {
			fmt.Print(len(t), strings.Count(t, "x"), t[max(0, len(t)-2):], ";")
		}
		fmt.Println()
	}
	fmt.Printf("%q %q %q %q\n", fmt.Sprintf(""), fmt.Sprint(), fmt.Sprintln(), fmt.Sprintf("%s", ""))
	fmt.Println(fmt.Sprintf("%d %s", 1), fmt.Sprintf("%d", 1, "two", 3), fmt.Sprintf("none", 1), fmt.Sprintf("%d%", 1), fmt.Sprintf("%!", 1))
	fmt.Println(fmt.Sprintf("%d %v %s %d", 1, name("a"), name("b"), 2), fmt.Sprintf("%[2]d %[1]d", 1, 2), fmt.Sprintf("%-*d|%.*f", 5, 1, 2, 3.14159))
	fmt.Println(fmt.Sprint(1, name("x"), "y", nil, errors.New("z")), fmt.Sprintln("a", name("x"), pair{1, name("in")}, &pair{2, nil}))
	fmt.Println(fmt.Sprintf("%v %+v %T %t %q %x %d", pair{1, 2}, pair{1, "s"}, 1, true, "q", "hex", []int{1, 2}))
	// what is made does not change with what it was made of
	b := []byte("abc")
	one := []byte("z")
	s, o := fmt.Sprintf("%s", b), fmt.Sprintf("%s", one)
	b[0], one[0] = 'X', 'Y'
	fmt.Println(s, o)
	// printers are used again after texts that they made the long way
	for i := 0; i < 3; i++ {
		fmt.Println(fmt.Sprintf("%v|%s", name("n"), errors.Join(errors.New("e"), fmt.Errorf("f: %w", errors.New("g")))), fmt.Sprintf("%d", i))
	}
	func() {
		defer func() { fmt.Println(recover() != nil) }()
		var p *pair
		_ = fmt.Sprintf("%d %d", p.a, 1)
	}()
}
