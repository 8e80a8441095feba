// A tokenizer, parser and compiler of expressions to a small stack machine.
package main

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

type kind int

const (
	num kind = iota
	ident
	op
	eof
)

type token struct {
	kind kind
	text string
	pos  int
}

func scan(s string) (toks []token, err error) {
	i := 0
	for i < len(s) {
		c := rune(s[i])
		j := i + 1
		switch {
		case unicode.IsSpace(c):
			i++
			continue
		case unicode.IsDigit(c):
			for j < len(s) && (unicode.IsDigit(rune(s[j])) || s[j] == '.') {
				j++
			}
			toks = append(toks, token{num, s[i:j], i})
		case unicode.IsLetter(c):
			for j < len(s) && unicode.IsLetter(rune(s[j])) {
				j++
			}
			toks = append(toks, token{ident, s[i:j], i})
		case strings.ContainsRune("+-*/()<>=!&|?:,", c):
			if j < len(s) && strings.Contains(" <= >= == != && || ", " "+s[i:j+1]+" ") {
				j++
			}
			toks = append(toks, token{op, s[i:j], i})
		default:
			return nil, fmt.Errorf("%d: unexpected %q", i, c)
		}
		i = j
	}
	return append(toks, token{eof, "", i}), nil
}

type node interface{ emit(*code) }
type code struct{ ops []func(*vm) }
type vm struct {
	stack []float64
	pc    int
	vars  map[string]float64
}
type numNode float64
type varNode string
type binNode struct {
	op   string
	l, r node
}
type condNode struct{ c, a, b node }
type callNode struct {
	f    string
	args []node
}

func (m *vm) push(v float64) { m.stack = append(m.stack, v) }
func (m *vm) pop() float64 {
	v := m.stack[len(m.stack)-1]
	m.stack = m.stack[:len(m.stack)-1]
	return v
}
func b2f(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

var binops = map[string]func(a, b float64) float64{
	"+": func(a, b float64) float64 { return a + b }, "-": func(a, b float64) float64 { return a - b },
	"*": func(a, b float64) float64 { return a * b }, "/": func(a, b float64) float64 { return a / b },
	"<": func(a, b float64) float64 { return b2f(a < b) }, ">": func(a, b float64) float64 { return b2f(a > b) },
	"==": func(a, b float64) float64 { return b2f(a == b) }, "<=": func(a, b float64) float64 { return b2f(a <= b) },
	"&&": func(a, b float64) float64 { return b2f(a != 0 && b != 0) }, "||": func(a, b float64) float64 { return b2f(a != 0 || b != 0) },
}

func (n numNode) emit(c *code) { c.ops = append(c.ops, func(m *vm) { m.push(float64(n)) }) }
func (n varNode) emit(c *code) { c.ops = append(c.ops, func(m *vm) { m.push(m.vars[string(n)]) }) }
func (n *binNode) emit(c *code) {
	n.l.emit(c)
	n.r.emit(c)
	f := binops[n.op]
	c.ops = append(c.ops, func(m *vm) { b := m.pop(); m.push(f(m.pop(), b)) })
}
func (n *condNode) emit(c *code) {
	n.c.emit(c)
	at := len(c.ops)
	c.ops = append(c.ops, nil)
	n.a.emit(c)
	end := len(c.ops)
	c.ops = append(c.ops, nil)
	other := len(c.ops)
	n.b.emit(c)
	after := len(c.ops)
	c.ops[at] = func(m *vm) {
		if m.pop() == 0 {
			m.pc = other
		}
	}
	c.ops[end] = func(m *vm) { m.pc = after }
}
func (n *callNode) emit(c *code) {
	for _, a := range n.args {
		a.emit(c)
	}
	k := len(n.args)
	c.ops = append(c.ops, func(m *vm) {
		r := m.stack[len(m.stack)-k:]
		v := r[0]
		for _, x := range r[1:] {
			if n.f == "max" && x > v || n.f == "min" && x < v {
				v = x
			}
		}
		m.stack = append(m.stack[:len(m.stack)-k], v)
	})
}

type parser struct {
	t []token
	i int
}

func (p *parser) next() token { t := p.t[p.i]; p.i++; return t }
func (p *parser) accept(s string) bool {
	if p.t[p.i].kind == op && p.t[p.i].text == s {
		p.i++
		return true
	}
	return false
}
func (p *parser) expect(s string) {
	if !p.accept(s) {
		panic(fmt.Errorf("%d: expected %q, found %q", p.t[p.i].pos, s, p.t[p.i].text))
	}
}

var levels = [][]string{{"||"}, {"&&"}, {"==", "<", ">", "<="}, {"+", "-"}, {"*", "/"}}

func (p *parser) cond() node {
	c := p.binary(0)
	if p.accept("?") {
		a := p.cond()
		p.expect(":")
		return &condNode{c, a, p.cond()}
	}
	return c
}
func (p *parser) binary(l int) node {
	if l == len(levels) {
		return p.unary()
	}
	n := p.binary(l + 1)
again:
	for _, o := range levels[l] {
		if p.accept(o) {
			n = &binNode{o, n, p.binary(l + 1)}
			goto again
		}
	}
	return n
}
func (p *parser) unary() node {
	if p.accept("-") {
		return &binNode{"-", numNode(0), p.unary()}
	}
	switch t := p.next(); {
	case t.kind == num:
		f, err := strconv.ParseFloat(t.text, 64)
		if err != nil {
			panic(err)
		}
		return numNode(f)
	case t.kind == ident:
		if p.accept("(") {
			c := &callNode{f: t.text}
			for {
				c.args = append(c.args, p.cond())
				if !p.accept(",") {
					break
				}
			}
			p.expect(")")
			return c
		}
		return varNode(t.text)
	case t.kind == op && t.text == "(":
		n := p.cond()
		p.expect(")")
		return n
	default:
		panic(fmt.Errorf("%d: unexpected %q", t.pos, t.text))
	}
}

func run(s string, vars map[string]float64) (v float64, err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	t, err := scan(s)
	if err != nil {
		return 0, err
	}
	p := &parser{t: t}
	n := p.cond()
	if k := p.next(); k.kind != eof {
		return 0, fmt.Errorf("%d: rest %q", k.pos, k.text)
	}
	c := &code{}
	n.emit(c)
	m := &vm{vars: vars}
	for m.pc < len(c.ops) {
		m.pc++
		c.ops[m.pc-1](m)
	}
	return m.pop(), nil
}

func main() {
	vars := map[string]float64{"x": 3, "y": 4}
	for _, s := range []string{"1+2*3", "(1+2)*3", "x*x+y*y", "-x - -y", "x<y ? 10 : 20", "x>y ? 1 : x==3 ? 2 : 3", "max(1, x, y*2, 5)", "min(9)", "1 +", "(1", "2 $ 3", "1 2", "x <= 3 && y > 3 || 0", "1.2.3", "10/4/5", ""} {
		v, err := run(s, vars)
		fmt.Println(s, "=", v, err)
	}
}
