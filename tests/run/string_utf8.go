// UTF-8 by hand: encode and decode, compared with the standard package.
package main

import (
	"fmt"
	"unicode/utf8"
)

func encode(r rune) []byte {
	switch {
	case r < 0 || r > 0x10ffff || r >= 0xd800 && r <= 0xdfff:
		return []byte{0xef, 0xbf, 0xbd}
	case r < 0x80:
		return []byte{byte(r)}
	case r < 0x800:
		return []byte{0xc0 | byte(r>>6), 0x80 | byte(r)&0x3f}
	case r < 0x10000:
		return []byte{0xe0 | byte(r>>12), 0x80 | byte(r>>6)&0x3f, 0x80 | byte(r)&0x3f}
	}
	return []byte{0xf0 | byte(r>>18), 0x80 | byte(r>>12)&0x3f, 0x80 | byte(r>>6)&0x3f, 0x80 | byte(r)&0x3f}
}

func decode(s string) []rune {
	var out []rune
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		out = append(out, r)
		s = s[n:]
	}
	return out
}

func main() {
	for r := rune(-2); r < 0x110010; r += 97 {
		if string(encode(r)) != string(r) {
			fmt.Println("differs", r)
		}
	}
	h := uint32(0)
	x := uint32(12345)
	for i := 0; i < 300; i++ {
		var b []byte
		for j := 0; j < 12; j++ {
			x = x*1664525 + 1013904223
			c := byte(x >> 24)
			if x&0x300 == 0 {
				b = append(b, "é世😀"[int(c)%9])
			} else {
				b = append(b, c)
			}
		}
		s := string(b)
		d := decode(s)
		i := 0
		for _, r := range s {
			if d[i] != r {
				fmt.Printf("mismatch %q\n", s)
			}
			i++
			h = h*31 + uint32(r)
		}
		if i != len(d) || i != utf8.RuneCountInString(s) || i != len([]rune(s)) {
			fmt.Println("counts", i, len(d))
		}
	}
	fmt.Println(h)
	fmt.Println(utf8.RuneLen('é'), utf8.RuneLen(-1), utf8.ValidRune(0xd800), utf8.FullRuneInString("\xe4"))
	r, n := utf8.DecodeLastRuneInString("abc世")
	fmt.Println(r, n)
}
