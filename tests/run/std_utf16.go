// unicode/utf16: pairs, encoding and decoding, lone surrogates.
package main

import (
	"fmt"
	"unicode/utf16"
)

func main() {
	for _, r := range []rune{-1, 0, 'a', 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x1f600, 0x10ffff, 0x110000} {
		a, b := utf16.EncodeRune(r)
		fmt.Printf("%U: %v %d %04x %04x %U %04x\n", r, utf16.IsSurrogate(r), utf16.RuneLen(r), a, b, utf16.DecodeRune(a, b), utf16.AppendRune([]uint16{1}, r))
	}
	text := []rune("aé世😀\U0010ffff")
	enc := utf16.Encode(text)
	fmt.Printf("%04x\n%q\n", enc, string(utf16.Decode(enc)))
	fmt.Printf("%04x\n", utf16.Encode([]rune{'x', 0xd800, -5, 0x110000, 'y'}))
	for _, s := range [][]uint16{nil, {0xd800}, {0xdc00}, {0xd800, 0xd800, 0xdc00}, {0xdc00, 0xd800}, {0xd83d, 'a', 0xde00}, {0xd83d, 0xde00, 0xd83d}, {0xdbff, 0xdfff, 0xffff}} {
		fmt.Printf("%04x -> %x\n", s, utf16.Decode(s))
	}
	for r := rune(0x10000); r <= 0x10ffff; r += 4099 {
		a, b := utf16.EncodeRune(r)
		if !utf16.IsSurrogate(a) || !utf16.IsSurrogate(b) || utf16.DecodeRune(a, b) != r || utf16.DecodeRune(b, a) != 0xfffd {
			fmt.Println("wrong", r)
		}
	}
	fmt.Println(len(utf16.Encode(nil)), len(utf16.Decode(nil)))
}
