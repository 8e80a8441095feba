// A parser written by hand: bytes of a string, maps of any, type switches.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

type parser struct {
	s string
	i int
}

func (p *parser) ws() {
	for p.i < len(p.s) && (p.s[p.i] == ' ' || p.s[p.i] == '\n' || p.s[p.i] == '\t') {
		p.i++
	}
}

func (p *parser) value() any {
	p.ws()
	switch c := p.s[p.i]; c {
	case '{':
		p.i++
		m := map[string]any{}
		p.ws()
		if p.s[p.i] == '}' {
			p.i++
			return m
		}
		for {
			p.ws()
			k := p.str()
			p.ws()
			if p.s[p.i] != ':' {
				panic("colon")
			}
			p.i++
			m[k] = p.value()
			p.ws()
			if p.s[p.i] == ',' {
				p.i++
				continue
			}
			p.i++
			return m
		}
	case '[':
		p.i++
		var a []any
		p.ws()
		if p.s[p.i] == ']' {
			p.i++
			return a
		}
		for {
			a = append(a, p.value())
			p.ws()
			if p.s[p.i] == ',' {
				p.i++
				continue
			}
			p.i++
			return a
		}
	case '"':
		return p.str()
	case 't':
		p.i += 4
		return true
	case 'f':
		p.i += 5
		return false
	case 'n':
		p.i += 4
		return nil
	default:
		j := p.i
		for j < len(p.s) && (p.s[j] == '-' || p.s[j] == '.' || p.s[j] == 'e' || p.s[j] == '+' || p.s[j] >= '0' && p.s[j] <= '9') {
			j++
		}
		f, err := strconv.ParseFloat(p.s[p.i:j], 64)
		if err != nil {
			panic(err)
		}
		p.i = j
		return f
	}
}

func (p *parser) str() string {
	p.i++
	j := p.i
	var b strings.Builder
	for p.s[j] != '"' {
		if p.s[j] == '\\' {
			b.WriteString(p.s[p.i:j])
			j++
			switch p.s[j] {
			case 'n':
				b.WriteByte('\n')
			default:
				b.WriteByte(p.s[j])
			}
			p.i = j + 1
		}
		j++
	}
	s := p.s[p.i:j]
	p.i = j + 1
	if b.Len() > 0 {
		b.WriteString(s)
		return b.String()
	}
	return s
}

func sum(v any) float64 {
	switch x := v.(type) {
	case float64:
		return x
	case string:
		return float64(len(x))
	case []any:
		t := 0.0
		for _, e := range x {
			t += sum(e)
		}
		return t
	case map[string]any:
		t := 0.0
		for k, e := range x {
			t += float64(len(k)) + sum(e)
		}
		return t
	case bool:
		if x {
			return 1
		}
	}
	return 0
}

func main() {
	var b strings.Builder
	b.WriteString("[")
	for i := 0; i < 5000; i++ {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(`{"id": ` + strconv.Itoa(i) + `, "name": "item \"` + strconv.Itoa(i) + `\"", "price": 12.5, "tags": ["a", "bb", "ccc"], "ok": true, "none": null}`)
	}
	b.WriteString("]")
	s := b.String()
	t := 0.0
	for r := 0; r < 12; r++ {
		p := &parser{s: s}
		t += sum(p.value())
	}
	fmt.Printf("%.1f\n", t)
}
