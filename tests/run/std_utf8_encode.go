// Encoding all kinds of runes, lengths, and the panics of too short buffers.
package main

import (
	"fmt"
	"unicode/utf8"
)

func short(n int, r rune) {
	b := make([]byte, n)
	defer func() {
		fmt.Println(n, r, recover(), b)
	}()
	utf8.EncodeRune(b, r)
}

func main() {
	var buf [utf8.UTFMax]byte
	for _, r := range []rune{0, 'a', 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x10ffff, 0x110000, -1, -1 << 31, 1<<31 - 1} {
		n := utf8.EncodeRune(buf[:], r)
		fmt.Printf("%d: % x %d %v % x %q\n", r, buf[:n], utf8.RuneLen(r), utf8.ValidRune(r), utf8.AppendRune([]byte{1}, r), string(r))
	}
	h := uint64(14695981039346656037)
	for r := rune(-5); r < 0x110005; r += 7 {
		n := utf8.EncodeRune(buf[:], r)
		for _, b := range utf8.AppendRune(buf[:0:0], r) {
			h = (h ^ uint64(b)) * 1099511628211
		}
		if utf8.RuneLen(r) != n && utf8.ValidRune(r) {
			fmt.Println("length differs", r)
		}
		if q, m := utf8.DecodeRune(buf[:n]); m != n || q != r && utf8.ValidRune(r) {
			fmt.Println("does not come back", r)
		}
	}
	fmt.Println(h)
	for b := 0; b < 256; b += 16 {
		fmt.Print(utf8.RuneStart(byte(b)), " ")
	}
	fmt.Println()
	for n := 0; n < 4; n++ {
		for _, r := range []rune{'a', 'é', '€', '😀', -1} {
			short(n, r)
		}
	}
	fmt.Println(utf8.RuneError, utf8.RuneSelf, utf8.MaxRune, utf8.UTFMax)
}
