// regexp: lone surrogates that a reader gives.
package main

import (
	"fmt"
	"regexp"
	"strings"
)

type rr struct {
	rs []rune
	i  int
}

func (r *rr) ReadRune() (rune, int, error) {
	if r.i >= len(r.rs) {
		return 0, 0, fmt.Errorf("eof")
	}
	c := r.rs[r.i]
	r.i++
	return c, 1, nil
}

func main() {
	for _, p := range []string{`.`, `\x{D800}`, `[\x{D7FF}-\x{E000}]+`, `[^a]+`, `\x{FFFD}`, `\x{DFFF}x`, `\pC`, `\p{Cs}+`, `(?i)\x{D801}`, `[^\x{D800}]`, `\w|\W`, `\b.`, `$`, `.*$`} {
		re, err := regexp.Compile(p)
		if err != nil {
			fmt.Println(p, err)
			continue
		}
		for _, in := range [][]rune{{0xD800}, {0xDFFF, 'x'}, {'a', 0xD801}, {0xFFFD}, {'a', 0xDC00, 'b', 0xD800}} {
			fmt.Println(p, in, re.FindReaderIndex(&rr{rs: in}), re.MatchReader(&rr{rs: in}), re.FindReaderSubmatchIndex(&rr{rs: in}))
		}
		fmt.Println(re.FindReaderIndex(strings.NewReader("\xed\xa0\x80a")), re.FindStringIndex("\xed\xa0\x80a"))
	}
}
