// Parameters and results of tens of thousands of words.
package main

import "fmt"

type token uint32
type tokens struct {
	extra [32]uint16
	lit   [256]uint16
	n     int
	t     [65536]token
}

//go:noinline
func index(in []token) tokens {
	var t tokens
	for _, x := range in {
		t.t[t.n] = x
		t.n++
	}
	return t
}

type Rule struct {
	Type    int
	Value   string
	Length  int
	Private bool
}

func rules() [10154]Rule {
	r := [10154]Rule{}
	for i := range r {
		r[i] = Rule{i, fmt.Sprint("v", i), i * 2, i%2 == 0}
	}
	return r
}

func sum(r [10154]Rule, k int) (n int) {
	for _, x := range r {
		n += x.Length * k
	}
	return n
}

func main() {
	t := index([]token{1, 2, 3})
	u := t
	u.t[1] = 9
	fmt.Println(t.n, t.t[:4], u.t[:4])
	n := 0
	for _, x := range rules() {
		n += x.Type + len(x.Value)
	}
	fmt.Println(n)
	r := rules()
	fmt.Println(r[77], sum(r, 2), sum(rules(), 3))
	f := rules
	fmt.Println(len(f()), f()[10153])
}
