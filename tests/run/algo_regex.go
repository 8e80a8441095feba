// A backtracking matcher for regular expressions with * + ? . | () [] ^ $ and classes.
package main

import (
	"fmt"
	"strings"
)

type re struct {
	kind byte // c char, . any, [ class, | alt, & seq, * star, + plus, ? opt, ^ $ e empty
	ch   rune
	set  func(rune) bool
	subs []*re
}

type parser struct {
	s []rune
	i int
}

func (p *parser) alt() *re {
	r := &re{kind: '|', subs: []*re{p.seq()}}
	for p.i < len(p.s) && p.s[p.i] == '|' {
		p.i++
		r.subs = append(r.subs, p.seq())
	}
	return r
}
func (p *parser) seq() *re {
	r := &re{kind: '&'}
	for p.i < len(p.s) && p.s[p.i] != '|' && p.s[p.i] != ')' {
		a := p.atom()
		for p.i < len(p.s) && strings.ContainsRune("*+?", p.s[p.i]) {
			a = &re{kind: byte(p.s[p.i]), subs: []*re{a}}
			p.i++
		}
		r.subs = append(r.subs, a)
	}
	return r
}
func (p *parser) atom() *re {
	c := p.s[p.i]
	p.i++
	switch c {
	case '(':
		r := p.alt()
		p.i++
		return r
	case '.', '^', '$':
		return &re{kind: byte(c)}
	case '\\':
		c = p.s[p.i]
		p.i++
		switch c {
		case 'd':
			return &re{kind: '[', set: func(r rune) bool { return r >= '0' && r <= '9' }}
		case 'w':
			return &re{kind: '[', set: func(r rune) bool {
				return r == '_' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
			}}
		}
	case '[':
		neg := p.s[p.i] == '^'
		if neg {
			p.i++
		}
		type span struct{ lo, hi rune }
		var spans []span
		for p.s[p.i] != ']' {
			lo := p.s[p.i]
			hi := lo
			p.i++
			if p.s[p.i] == '-' && p.s[p.i+1] != ']' {
				hi = p.s[p.i+1]
				p.i += 2
			}
			spans = append(spans, span{lo, hi})
		}
		p.i++
		return &re{kind: '[', set: func(r rune) bool {
			for _, s := range spans {
				if s.lo <= r && r <= s.hi {
					return !neg
				}
			}
			return neg
		}}
	}
	return &re{kind: 'c', ch: c}
}

func (r *re) match(s []rune, i int, k func(int) bool) bool {
	switch r.kind {
	case 'c':
		return i < len(s) && s[i] == r.ch && k(i+1)
	case '.':
		return i < len(s) && k(i+1)
	case '[':
		return i < len(s) && r.set(s[i]) && k(i+1)
	case '^':
		return i == 0 && k(i)
	case '$':
		return i == len(s) && k(i)
	case '|':
		for _, a := range r.subs {
			if a.match(s, i, k) {
				return true
			}
		}
		return false
	case '&':
		var step func(n, i int) bool
		step = func(n, i int) bool {
			if n == len(r.subs) {
				return k(i)
			}
			return r.subs[n].match(s, i, func(j int) bool { return step(n+1, j) })
		}
		return step(0, i)
	case '?':
		return r.subs[0].match(s, i, k) || k(i)
	case '*', '+':
		var loop func(n, i int) bool
		loop = func(n, i int) bool {
			if r.subs[0].match(s, i, func(j int) bool { return j > i && loop(n+1, j) }) {
				return true
			}
			return (n > 0 || r.kind == '*') && k(i)
		}
		return loop(0, i)
	}
	panic(r.kind)
}

func find(pat, text string) (string, bool) {
	p := &parser{s: []rune(pat)}
	r := p.alt()
	s := []rune(text)
	for i := 0; i <= len(s); i++ {
		end := -1
		if r.match(s, i, func(j int) bool { end = j; return true }) {
			return string(s[i:end]), true
		}
	}
	return "", false
}

func main() {
	for _, c := range [][2]string{{"abc", "xabcy"}, {"a*b", "aaab"}, {"a+b", "b"}, {"(ab|cd)+e", "ababcde"}, {"[a-c]+[^x]", "zzabcax"}, {"^$", ""}, {"^a.c$", "abc"}, {"^a.c$", "abcd"}, {"colou?r", "the color"}, {"\\d+\\.\\d*", "pi 3.14!"}, {"(a|b)*c|d", "abad"}, {"x*", "yyy"}, {"世.", "hello 世界"}, {"(a*)*b", "aaaaaaaaac"}, {"\\w+@\\w+\\.(com|org)", "mail me@example.org now"}} {
		m, ok := find(c[0], c[1])
		fmt.Printf("%-22s %-24q %q %v\n", c[0], c[1], m, ok)
	}
}
