// Wrong uses of Printf: missing, extra, wrong types, bad indexes, panics in String methods, nil receivers.
package main

import "fmt"

type P struct{}

func (P) String() string { panic("oops") }

type N struct{ s string }

func (n *N) String() string { return n.s }

type E struct{}

func (E) Error() string { panic(fmt.Errorf("inner error")) }

func main() {
	p := func(f string, a ...interface{}) { fmt.Println(f, "->", fmt.Sprintf(f, a...)) }
	p("%d", "x")
	p("%d %d", 1)
	p("%d", 1, 2, "z")
	p("%z", 3)
	p("%!", 3)
	p("%")
	p("100%")
	p("%[5]d", 1)
	p("%[0]d", 1)
	p("%[x]d", 1)
	p("%[1]", 1)
	p("%[1", 1)
	p("%[-1]d", 1)
	p("%*d", "x", 1)
	p("%.*d", -1, 5)
	p("%*d", -5, 3)
	p("%.[2]*[1]f", 3.14159, 2)
	p("%s", 5)
	p("%s", []int{1})
	p("%t", 1)
	p("%x", true)
	p("%f", 1)
	p("%f", "s")
	p("%c", "s")
	p("%p", 1)
	p("%v", P{})
	p("%d", P{})
	p("%s", []P{{}})
	p("%v", (*N)(nil))
	p("%v", E{})
	p("%s", nil)
	p("%d", nil)
	p("%v %v", nil)
	p("%d", []interface{}{1, "a", nil})
	p("%s", map[string]int{"a": 1})
	p("%q", 1.5)
	p("%U", "x")
	p("%e", 5)
	p("no verbs", 1, "a", nil)
}
