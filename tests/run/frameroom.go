// Maps, strings and slices of conversions that stay in the frame: they grow out of it, are collected around, and begin anew in every turn of a loop.
package main

import (
	"fmt"
	"runtime"
)

type key struct{ a, b string }

//go:noinline
func count(words []string) int {
	m := map[string]int{}
	for _, w := range words {
		m[w]++
	}
	return len(m)
}

//go:noinline
func grow(n int) int {
	m := make(map[int]*int)
	for i := 0; i < n; i++ {
		v := i
		m[i] = &v
	}
	s := 0
	for k, v := range m {
		s += k + *v
	}
	for i := 0; i < n; i += 2 {
		delete(m, i)
	}
	for _, v := range m {
		s += *v
	}
	clear(m)
	m[3] = new(int)
	return s + len(m)
}

//go:noinline
func sized(n int) int {
	m := make(map[key][]byte, n)
	for i := 0; i < n; i++ {
		m[key{string(rune('a' + i%26)), "x"}] = []byte{byte(i)}
	}
	return len(m)
}

//go:noinline
func bytes(s string) int {
	b := []byte(s)
	b = append(b, '!')
	n := 0
	for _, c := range b {
		n += int(c)
	}
	return n + cap(b)
}

//go:noinline
func text(b []byte) int {
	s := string(b)
	t := s + "-" + s
	u := t + "."
	r := []rune(u)
	v := string(r)
	w := string(r[0]) + v
	n := 0
	for _, c := range w {
		n += int(c)
	}
	if w > t {
		n++
	}
	return n + len(u)
}

//go:noinline
func loop(n int) string {
	last, res := "", ""
	for i := 0; i < n; i++ {
		s := string(rune('a'+i)) + "xyz"
		if s > last {
			last = s
		}
		t := s + "t"
		if len(t) > 3 && i == 1 {
			res = t
		}
	}
	return last + res
}

type node struct {
	next *node
	v    int
}

//go:noinline
func put(m map[int]*node, k int) { m[k] = &node{m[k], k} }

// The bucket in the frame holds the only pointers to what is in the map, while collections run.
//
//go:noinline
func held(n int) int {
	m := map[int]*node{}
	for i := 0; i < n; i++ {
		put(m, i%7)
		if i%50 == 0 {
			runtime.GC()
		}
	}
	s := 0
	for _, p := range m {
		for ; p != nil; p = p.next {
			s += p.v
		}
	}
	return s
}

//go:noinline
func depth(n int) int {
	m := map[string]int{"n": n}
	if n == 0 {
		return 0
	}
	m[string([]byte{byte('a' + n%26)})] = depth(n - 1)
	s := 0
	for k, v := range m {
		s += len(k) + v
	}
	return s
}

//go:noinline
func turns(n int) (s int) {
	for i := 0; i < n; i++ {
		m := make(map[int]int, 4)
		for k := 0; k <= i; k++ {
			m[k*k] += k
		}
		b := []byte("turn ")
		b = append(b, byte('0'+i))
		if string(b) == "turn "+string(rune('0'+i)) {
			s += len(m)
		}
	}
	return s
}

//go:noinline
func whileRanging() int {
	m := map[int]string{1: "a", 2: "b"}
	n := 0
	for k := range m {
		n++
		for i := 0; i < 20; i++ {
			m[100*k+i] = "x"
		}
		if n > 1000 {
			break
		}
	}
	if n < 2 {
		return -1
	}
	return len(m)
}

//go:noinline
func guarded(m map[string]int) (s string) {
	seen := map[any]bool{}
	defer func() {
		recover()
		s += fmt.Sprint(len(seen), " ", len(m))
	}()
	seen[1] = true
	seen["x"] = true
	seen[[]int{}] = true
	return "no"
}

type box struct{ m map[string]int }

//go:noinline
func fill(b *box) { b.m["a"]++ }

func inBox() int {
	b := box{map[string]int{}}
	fill(&b)
	f := func(k string) { b.m[k] += 2 }
	f("a")
	f("b")
	return b.m["a"]*10 + len(b.m)
}

func kept() map[string]*int {
	m := map[string]*int{}
	x := 7
	m["x"] = &x
	return m
}

func longest(words []string) string {
	best := ""
	for _, w := range words {
		t := "<" + w + ">"
		if len(t) > len(best) {
			best = t
		}
	}
	return best
}

func main() {
	for r := 0; r < 3; r++ {
		fmt.Println(count([]string{"a", "b", "a"}), grow(3), grow(100), sized(3), sized(8), sized(9), sized(40))
		fmt.Println(bytes("hello"), bytes("a string which is longer than thirty-two bytes"), bytes("exactly thirty two bytes long ok"), bytes(""))
		fmt.Println(text([]byte("abc")), text([]byte("äöü and more than thirty-two bytes of text")), text(nil))
		fmt.Println(loop(5))
	}
	fmt.Println(held(300), depth(60), turns(9), whileRanging() > 20, guarded(map[string]int{"a": 1}), inBox(), *kept()["x"], longest([]string{"a", "ccc", "bb"}))
	done := make(chan int)
	for i := 0; i < 4; i++ {
		go func() { done <- held(200) + depth(30) }()
	}
	for i := 0; i < 4; i++ {
		fmt.Println(<-done)
	}
}
