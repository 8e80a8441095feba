// A variable of an inlined function is dead when that function's part is over, though its address went to a callee.
package main

import (
	"fmt"
	"runtime"
	"weak"
)

type store struct {
	name string
	pad  [64]int
}

type machine struct {
	st   *store
	runs int
}

//go:noinline
func (m *machine) run() { m.runs++ }

//go:noinline
func touch(m **machine) { (*m).runs++ }

func once(s *store) int { // inlined: m stays in the caller's frame
	m := machine{st: s}
	m.run()
	return m.runs
}

func twice(s *store) int { return once(s) + once(s) }

func outside(p **machine, s *store) int { // inlined: the address of what it has goes no further
	m := machine{st: s}
	q := &m
	touch(&q)
	return m.runs
}

//go:noinline
func make1() (*store, weak.Pointer[store]) {
	s := &store{name: "s"}
	return s, weak.Make(s)
}

//go:noinline
func collect() {
	runtime.GC()
	runtime.GC()
}

func alive(s *store) (w weak.Pointer[store]) { // inlined: during its own calls m is alive
	m := machine{st: s}
	w = weak.Make(m.st)
	m.run()
	collect()
	m.run()
	fmt.Println("inside", w.Value() != nil, m.runs)
	return
}

func main() {
	s, w := make1()
	n := once(s)
	s = nil
	collect()
	fmt.Println("once", n, w.Value() == nil)

	s, w = make1()
	n = twice(s)
	s = nil
	collect()
	fmt.Println("twice", n, w.Value() == nil)

	s, w = make1()
	n = outside(nil, s)
	s = nil
	collect()
	fmt.Println("outside", n, w.Value() == nil)

	s, _ = make1()
	w = alive(s)
	s = nil
	collect()
	fmt.Println("alive", w.Value() == nil)

	var kept machine // the caller's own, which is used again
	s, w = make1()
	kept.st = s
	s = nil
	for range 3 {
		n += once(kept.st)
		kept.run()
	}
	collect()
	fmt.Println("kept", n, w.Value() != nil, kept.st.name, kept.runs)
}
