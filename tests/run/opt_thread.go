// Branches on what several ways bring: conditions, results and errors of functions that are inlined, whose values are used before, between and behind.
package main

import (
	"errors"
	"fmt"
)

func alpha(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' }
func digit(c byte) bool { return c >= '0' && c <= '9' }
func word(c byte) bool  { return alpha(c) || digit(c) && c != '7' }

type stack struct{ a []int }

func (s *stack) push(x int) { s.a = append(s.a, x) }
func (s *stack) pop() (int, bool) {
	if len(s.a) == 0 {
		return -1, false
	}
	x := s.a[len(s.a)-1]
	s.a = s.a[:len(s.a)-1]
	return x, true
}

type text struct {
	s string
	i int
}

func (t *text) peek() byte {
	if t.i < len(t.s) {
		return t.s[t.i]
	}
	return 0
}

func (t *text) words() (w []string) {
	for {
		for t.peek() == ' ' {
			t.i++
		}
		c, from := t.peek(), t.i
		switch {
		case c == 0:
			return
		case alpha(c):
			for alpha(t.peek()) || digit(t.peek()) {
				t.i++
			}
		case digit(c):
			for digit(t.peek()) {
				t.i++
			}
		default:
			t.i++
		}
		w = append(w, t.s[from:t.i])
	}
}

var errOdd = errors.New("odd")

func half(x int) (int, error) {
	if x < 0 {
		return x, fmt.Errorf("negative %d", x)
	}
	if x&1 == 1 {
		return x, errOdd
	}
	return x / 2, nil
}

func quarter(x int) (int, error) {
	h, err := half(x)
	if err != nil {
		return h, err
	}
	return half(h)
}

func sign(x int) int {
	if x < 0 {
		return -1
	} else if x > 0 {
		return 1
	}
	return 0
}

func find(s []int, x int) int {
	for i, v := range s {
		if v == x {
			return i
		}
	}
	return -1
}

type node struct {
	v           int
	left, right *node
}

func (n *node) get(v int) *node {
	for n != nil {
		if n.v == v {
			return n
		}
		if v < n.v {
			n = n.left
		} else {
			n = n.right
		}
	}
	return nil
}

func implies(a, b bool) bool { return !a || b }
func exactly(a, b, c bool) bool {
	n := 0
	if a {
		n++
	}
	if b {
		n++
	}
	if c {
		n++
	}
	return n == 1
}

//go:noinline
func behind(a, b bool, x, y int) (r int) {
	ok := a && b // its value is used in both ways and after them
	if ok {
		r += x
	} else {
		r -= y
	}
	if ok || r > 3 {
		r *= 2
	}
	if !ok {
		r++
	}
	return
}

//go:noinline
func joined(a, b, c bool, x int) (r int, p *int) {
	k, q := 0, &x
	if a {
		k = 1
	} else if b {
		k = 2
		q = nil
	} else if c {
		k = x
	}
	if k == 1 {
		r = k + 10
	} else {
		r = k + 20
	}
	if q == nil {
		r += 1000
	} else {
		r += *q
	}
	return r*10 + k, q
}

//go:noinline
func loops(n int) (s int) {
outer:
	for i := 0; i < n; i++ {
		odd := false
		for j := i; j > 0; j-- {
			if j%3 == 0 && i%2 == 1 {
				odd = true
				break
			}
			if j > 7 || i > 12 && j < 3 {
				continue outer
			}
			s += j
		}
		if odd {
			s += 100
			continue
		}
		s += 1000
	}
	return
}

func deferred(a, b bool) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s += fmt.Sprint(r)
		}
	}()
	if a && b || !a && !b {
		s = "same "
		var n *node
		if b {
			n = &node{v: 1}
		}
		s += fmt.Sprint(n.v)
	} else {
		s = "other"
	}
	return
}

func main() {
	n, m := 0, 0
	for c := 0; c < 256; c++ {
		if word(byte(c)) {
			n++
		}
		if !word(byte(c)) && alpha(byte(c+1)) {
			m += c
		}
	}
	fmt.Println(n, m)
	fmt.Println((&text{s: "foo = bar1+ (12*x_9) 7z"}).words())
	s := &stack{}
	for i := range 5 {
		s.push(i * i)
	}
	sum := 0
	for {
		x, ok := s.pop()
		if !ok {
			sum = sum*10 + x
			break
		}
		sum = sum*3 + x
	}
	fmt.Println(sum)
	for _, x := range []int{8, 6, 5, -3, 0} {
		q, err := quarter(x)
		if err == errOdd {
			fmt.Print("odd ", q, " ")
		} else if err != nil {
			fmt.Print(err, " ")
		} else {
			fmt.Print(q, " ")
		}
		switch sign(x - 5) {
		case 1:
			fmt.Println("above")
		case -1:
			fmt.Println("below")
		default:
			fmt.Println("same")
		}
	}
	list := []int{3, 1, 4, 1, 5}
	for x := range 6 {
		if i := find(list, x); i >= 0 {
			fmt.Print(i, " ")
		} else {
			fmt.Print("- ")
		}
	}
	tree := &node{5, &node{2, nil, &node{3, nil, nil}}, &node{8, nil, nil}}
	for x := range 10 {
		if p := tree.get(x); p != nil {
			fmt.Print(p.v, " ")
		}
	}
	fmt.Println()
	bs := []bool{false, true}
	for _, a := range bs {
		for _, b := range bs {
			if implies(a, b) {
				fmt.Print(a, b, " ")
			}
			for _, c := range bs {
				if exactly(a, b, c) {
					fmt.Print("one ")
				}
				r, p := joined(a, b, c, 7)
				fmt.Print(r, p == nil, " ")
			}
			fmt.Println(behind(a, b, 3, 4), behind(a, b, 1, -9), deferred(a, b))
		}
	}
	fmt.Println(loops(20))
}
