// A tokenizer over a string: bytes are classified one by one, tokens are substrings.
package main

import (
	"fmt"
	"strings"
)

const sample = `// area of a polygon given by its corners
func area(points []point, closed bool) float64 {
	sum := 0.0
	for i := 0; i < len(points); i++ {
		j := (i + 1) % len(points)
		sum += points[i].x*points[j].y - points[j].x*points[i].y
	}
	if sum < 0 && closed { return -sum / 2 }
	name, limit1 := "poly\"gon", 12345
	return sum / 2.0 // half of it
}
`

const (
	ident = iota
	number
	str
	op
	comment
	kinds
)

func isLetter(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '_'
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// next returns the kind and the bounds of the token at or after i; start == len(s) at the end.
func next(s string, i int) (kind, start, end int) {
	for i < len(s) && (s[i] == ' ' || s[i] == '\t' || s[i] == '\n') {
		i++
	}
	if i >= len(s) {
		return op, len(s), len(s)
	}
	start = i
	c := s[i]
	i++
	switch {
	case isLetter(c):
		for i < len(s) && (isLetter(s[i]) || isDigit(s[i])) {
			i++
		}
		return ident, start, i
	case isDigit(c):
		for i < len(s) && (isDigit(s[i]) || s[i] == '.') {
			i++
		}
		return number, start, i
	case c == '"':
		for s[i] != '"' {
			if s[i] == '\\' {
				i++
			}
			i++
		}
		return str, start, i + 1
	case c == '/' && s[i] == '/':
		for i < len(s) && s[i] != '\n' {
			i++
		}
		return comment, start, i
	case (c == ':' || c == '+' || c == '-' || c == '<') && s[i] == '=':
		return op, start, i + 1
	case (c == '+' || c == '&') && s[i] == c:
		return op, start, i + 1
	}
	return op, start, i
}

func main() {
	text := strings.Repeat(sample, 15000)
	var count [kinds]int
	words := make(map[string]int)
	digits := 0
	for i := 0; ; {
		kind, start, end := next(text, i)
		if start == len(text) {
			break
		}
		count[kind]++
		switch kind {
		case ident:
			words[text[start:end]]++
		case number:
			digits += end - start
		}
		i = end
	}
	fmt.Println("tokens", count[ident], count[number], count[str], count[op], count[comment], digits)
	fmt.Println("words", len(words), words["points"], words["sum"], words["limit1"])
}
