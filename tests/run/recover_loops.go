// Recovering inside loops and recursion, results set before and after, deferred calls that loop, state after many panics.
package main

import (
	"fmt"
	"runtime"
	"sort"
	"strings"
)

type stack []int

func (s *stack) push(v int) { *s = append(*s, v) }
func (s *stack) pop() int {
	v := (*s)[len(*s)-1]
	*s = (*s)[:len(*s)-1]
	return v
}

func guard(name string, f func()) (ok bool) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Print(name, ":", r, "; ")
			ok = false
		}
	}()
	f()
	return true
}

type res struct {
	a int
	b string
	c [3]int
}

func structResult(n int) (r res, err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("caught %v", x)
			r.c[2] = 99
		}
	}()
	r.a, r.b = n, "set"
	r.c[n] = 5
	return res{a: r.a * 2, b: r.b + "!", c: r.c}, nil
}

func nested(d int, log *[]string) (out int) {
	defer func() {
		*log = append(*log, fmt.Sprint("d", d))
		if r := recover(); r != nil {
			if d%2 == 0 {
				out = r.(int) + d
				return
			}
			panic(r.(int) * 10)
		}
	}()
	if d == 5 {
		panic(1)
	}
	return nested(d+1, log) + 1000
}

func loopDefer(n int) (s string) {
	for i := range n {
		defer func() {
			if r := recover(); r != nil {
				s += fmt.Sprint("r", i, "=", r, " ")
				if i > 0 {
					panic(i)
				}
			} else {
				s += fmt.Sprint("n", i, " ")
			}
		}()
	}
	if n > 3 {
		panic("start")
	}
	return "normal "
}

func early(xs []int) (found int, err error) {
	found = -1
	defer func() {
		if e, ok := recover().(runtime.Error); ok {
			err = e
		}
	}()
	for i := 0; ; i++ {
		if xs[i] == 7 {
			return i, nil
		}
	}
}

func main() {
	s := &stack{}
	for i := range 5 {
		guard("push", func() { s.push(i) })
		if i%2 == 1 {
			guard("pop", func() { s.pop(); s.pop(); s.pop() })
		}
	}
	fmt.Println(len(*s))
	fmt.Println(structResult(1))
	fmt.Println(structResult(7))
	var log []string
	fmt.Println(nested(0, &log), log)
	fmt.Println(loopDefer(2), "|", loopDefer(6))
	fmt.Println(early([]int{1, 7}))
	fmt.Println(early([]int{1, 2}))
	n := 0
	for i := range 20000 {
		if !func() (ok bool) {
			defer func() { ok = recover() == nil }()
			if i%3 == 0 {
				var m map[int]int
				m[i] = 1
			}
			return
		}() {
			n++
		}
	}
	fmt.Println(n)
	m := map[int]int{1: 1, 2: 2, 3: 3}
	bad := 0
	for k := range m {
		if !guard("range", func() {
			if k == 2 {
				panic(k)
			}
			m[k] *= 10
		}) {
			bad++
		}
	}
	fmt.Println(m, bad)
	func() {
		defer func() { fmt.Println("got", recover()) }()
		defer func() {
			for i := range 3 {
				guard("inner", func() { panic(i) })
			}
		}()
		panic("kept")
	}()
	sort.Slice([]int{3, 1, 2}, func(i, j int) bool { return guard("less", func() { _ = []int{}[i] }) })
	fmt.Println()
	func() {
		defer func() { fmt.Println("cmp panic:", recover()) }()
		sort.Slice([]int{3, 1, 2}, func(i, j int) bool { panic("in less") })
	}()
	fmt.Println(fmt.Sprintf("%v", bomb{}), strings.Map(func(r rune) rune { return r + 1 }, "abc"))
	defer func() {
		fmt.Println("main:", recover())
		defer func() { fmt.Println("main2:", recover()) }()
		panic("again")
	}()
	var p *res
	p.c[1]++
}

type bomb struct{}

func (bomb) String() string { panic("bomb") }
