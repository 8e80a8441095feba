package main

import (
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode/utf16"
)

// units reads a text as UTF-16 would count it.
type units struct{ s []uint16 }

func (u *units) ReadRune() (r rune, size int, err error) {
	if len(u.s) == 0 {
		return 0, 0, io.EOF
	}
	r, size = rune(u.s[0]), 1
	if utf16.IsSurrogate(r) && len(u.s) > 1 {
		r, size = utf16.DecodeRune(r, rune(u.s[1])), 2
	}
	u.s = u.s[size:]
	return
}

// wide says that every rune is ten long.
type wide struct{ *strings.Reader }

func (w wide) ReadRune() (rune, int, error) {
	r, _, err := w.Reader.ReadRune()
	return r, 10, err
}

func main() {
	re := regexp.MustCompile(`(\p{L}+)\s*(x?)(\d*)$`)
	for _, s := range []string{"abc", "0 héllo", "1 𝄞𝄞 日本 42", "", "𝄞", "1 x", "ж12", "a\xffb"} {
		u := utf16.Encode([]rune(s))
		fmt.Println(re.FindReaderSubmatchIndex(&units{u}), re.FindReaderIndex(&units{u}), re.FindReaderSubmatchIndex(wide{strings.NewReader(s)}),
			re.FindReaderSubmatchIndex(strings.NewReader(s)), re.FindStringSubmatchIndex(s), re.MatchReader(&units{u}))
	}
}
