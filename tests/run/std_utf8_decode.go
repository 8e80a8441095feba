// Decoding at both ends, counting and validity, on chosen and random bytes.
package main

import (
	"fmt"
	"unicode/utf8"
)

type lcg uint64

func (l *lcg) next(n int) int {
	*l = *l*6364136223846793005 + 1442695040888963407
	return int(uint64(*l)>>33) % n
}

func sum(h uint64, v ...int) uint64 {
	for _, x := range v {
		h = (h ^ uint64(x)) * 1099511628211
	}
	return h
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

func main() {
	for _, s := range []string{
		"", "a", "\x00", "é", "€", "😀", "\u0080", "\u07ff", "\u0800", "\uffff", "\U00010000", "\U0010ffff", "\ufffd",
		"\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xc2", "\xc2a", "\xdf\xbf", "\xe0\x80\x80", "\xe0\xa0\x80", "\xe0\xa0", "\xe2\x82",
		"\xed\x9f\xbf", "\xed\xa0\x80", "\xed\xbf\xbf", "\xee\x80\x80", "\xf0\x80\x80\x80", "\xf0\x90\x80\x80", "\xf0\x9f\x98", "\xf0\x9f",
		"\xf4\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "\xfe\xff", "a\xffb", "日本\xe8\xaa", "\x80\x80\x80\x80\x80", "é\x80",
	} {
		r, n := utf8.DecodeRuneInString(s)
		l, m := utf8.DecodeLastRuneInString(s)
		r2, n2 := utf8.DecodeRune([]byte(s))
		l2, m2 := utf8.DecodeLastRune([]byte(s))
		fmt.Printf("%q: %U %d, %U %d, %v %v %d %v", s, r, n, l, m, utf8.ValidString(s), utf8.FullRuneInString(s), utf8.RuneCountInString(s), len([]rune(s)))
		fmt.Println(r == r2 && n == n2 && l == l2 && m == m2, utf8.Valid([]byte(s)), utf8.FullRune([]byte(s)), utf8.RuneCount([]byte(s)))
	}
	var rnd lcg = 1
	h := uint64(14695981039346656037)
	leads := "\xc2\xdf\xe0\xe1\xec\xed\xee\xef\xf0\xf1\xf3\xf4\xf5\xc1\x80\x8f\x90\x9f\xa0\xbf"
	for i := 0; i < 20000; i++ {
		b := make([]byte, rnd.next(24))
		for j := range b {
			switch rnd.next(3) {
			case 0:
				b[j] = byte(rnd.next(256))
			case 1:
				b[j] = leads[rnd.next(len(leads))]
			default:
				b[j] = byte(rnd.next(128))
			}
		}
		r, n := utf8.DecodeRune(b)
		l, m := utf8.DecodeLastRune(b)
		h = sum(h, int(r), n, int(l), m, b2i(utf8.Valid(b)), b2i(utf8.FullRune(b)), utf8.RuneCount(b))
		for _, r := range string(b) {
			h = sum(h, int(r))
		}
	}
	fmt.Println(h)
}
