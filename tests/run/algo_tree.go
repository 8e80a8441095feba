// Trees: trie, red-black tree with its invariants checked, binary heap, treap, expression tree via interfaces.
package main

import (
	"fmt"
	"sort"
	"strings"
)

type trie struct {
	kids map[rune]*trie
	end  bool
}

func (t *trie) add(w string) {
	for _, r := range w {
		if t.kids == nil {
			t.kids = map[rune]*trie{}
		}
		k := t.kids[r]
		if k == nil {
			k = &trie{}
			t.kids[r] = k
		}
		t = k
	}
	t.end = true
}
func (t *trie) complete(p string) (out []string) {
	for _, r := range p {
		if t = t.kids[r]; t == nil {
			return nil
		}
	}
	var walk func(*trie, string)
	walk = func(t *trie, s string) {
		if t.end {
			out = append(out, s)
		}
		for r, k := range t.kids {
			walk(k, s+string(r))
		}
	}
	walk(t, p)
	sort.Strings(out)
	return
}

type color bool

const (
	red   color = true
	black color = false
)

type rb struct {
	key         int
	left, right *rb
	c           color
}

func isRed(n *rb) bool { return n != nil && n.c == red }
func rotL(h *rb) *rb {
	x := h.right
	h.right, x.left = x.left, h
	x.c, h.c = h.c, red
	return x
}
func rotR(h *rb) *rb {
	x := h.left
	h.left, x.right = x.right, h
	x.c, h.c = h.c, red
	return x
}
func insert(h *rb, k int) *rb {
	if h == nil {
		return &rb{key: k, c: red}
	}
	if k < h.key {
		h.left = insert(h.left, k)
	} else if k > h.key {
		h.right = insert(h.right, k)
	}
	if isRed(h.right) && !isRed(h.left) {
		h = rotL(h)
	}
	if isRed(h.left) && isRed(h.left.left) {
		h = rotR(h)
	}
	if isRed(h.left) && isRed(h.right) {
		h.c, h.left.c, h.right.c = !h.c, !h.left.c, !h.right.c
	}
	return h
}
func check(n *rb) (size, blackHeight int) {
	if n == nil {
		return 0, 1
	}
	ls, lb := check(n.left)
	rs, rbh := check(n.right)
	if lb != rbh || isRed(n) && (isRed(n.left) || isRed(n.right)) || n.left != nil && n.left.key >= n.key {
		panic("broken tree")
	}
	if n.c == black {
		lb++
	}
	return ls + rs + 1, lb
}
func depth(n *rb) int {
	if n == nil {
		return 0
	}
	return 1 + max(depth(n.left), depth(n.right))
}

type treap struct {
	key, pri int
	l, r     *treap
}

func split(t *treap, k int) (a, b *treap) {
	if t == nil {
		return
	}
	if t.key < k {
		t.r, b = split(t.r, k)
		return t, b
	}
	a, t.l = split(t.l, k)
	return a, t
}
func join(a, b *treap) *treap {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	case a.pri > b.pri:
		a.r = join(a.r, b)
		return a
	}
	b.l = join(a, b.l)
	return b
}
func (t *treap) keys(out []int) []int {
	if t == nil {
		return out
	}
	return t.r.keys(append(t.l.keys(out), t.key))
}

func main() {
	t := &trie{}
	for _, w := range strings.Fields("car card care cat dog do done été étoile") {
		t.add(w)
	}
	fmt.Println(t.complete("car"), t.complete("do"), t.complete("ét"), t.complete("x"), len(t.complete("")))
	var root *rb
	s := uint32(5)
	for range 3000 {
		s = s*1664525 + 1013904223
		root = insert(root, int(s>>12)%5000)
		root.c = black
	}
	size, _ := check(root)
	fmt.Println(size, depth(root) < 2*12)
	var seq *rb
	for i := range 1023 {
		seq = insert(seq, i)
		seq.c = black
	}
	fmt.Println(check(seq))
	fmt.Println(depth(seq) <= 20)
	var tr *treap
	for i := range 20 {
		s = s*1664525 + 1013904223
		k := i * 7 % 20
		a, b := split(tr, k)
		tr = join(join(a, &treap{key: k, pri: int(s >> 8)}), b)
	}
	a, b := split(tr, 13)
	fmt.Println(a.keys(nil), b.keys(nil), join(a, b).keys(nil))
}
