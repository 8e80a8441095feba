// Classes of runes: samples, and sums over all planes.
package main

import (
	"fmt"
	"unicode"
)

func main() {
	names := []string{"Control", "Digit", "Graphic", "Letter", "Lower", "Mark", "Number", "Print", "Punct", "Space", "Symbol", "Title", "Upper"}
	tests := []func(rune) bool{unicode.IsControl, unicode.IsDigit, unicode.IsGraphic, unicode.IsLetter, unicode.IsLower, unicode.IsMark,
		unicode.IsNumber, unicode.IsPrint, unicode.IsPunct, unicode.IsSpace, unicode.IsSymbol, unicode.IsTitle, unicode.IsUpper}
	for _, r := range []rune{-1, 0, '\t', ' ', '0', 'A', 'a', '_', '$', '~', 0x7f, 0x85, 0xa0, 0xad, 0xaa, 'µ', '½', '²', 'ß', 'Ä', 'ǅ', 'ʰ', 0x301, '٣', 'Ⅷ', '、', 0x2028, 0x2003, 0x200b, '€', 0xd800, 0xe000, 0xfeff, 0xfffd, '世', '𝔄', '😀', 0x10ffff, 0x110000} {
		fmt.Printf("%U", r)
		for i, f := range tests {
			if f(r) {
				fmt.Print(" ", names[i])
			}
		}
		fmt.Println()
	}
	for i, f := range tests {
		n, h := 0, uint64(14695981039346656037)
		for r := rune(0); r < 0x30000; r += 3 {
			if f(r) {
				n++
				h = (h ^ uint64(r)) * 1099511628211
			}
		}
		for r := rune(0); r < 256; r++ {
			if f(r) {
				n++
			}
		}
		fmt.Println(names[i], n, h)
	}
	fmt.Println(unicode.Version, unicode.MaxRune, unicode.MaxASCII, unicode.MaxLatin1, unicode.ReplacementChar)
}
