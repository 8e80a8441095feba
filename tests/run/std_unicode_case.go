// Case mapping, folding orbits, special cases.
package main

import (
	"fmt"
	"unicode"
)

func main() {
	for _, r := range []rune{-5, '0', 'a', 'Z', 'i', 'I', 'ı', 'İ', 'k', 'K', 'K', 's', 'ſ', 'S', 'ß', 'ẞ', 'µ', 'μ', 'Μ', 'å', 'Å', 'ÿ', 'Ÿ', 'ǅ', 'Ǆ', 'ǆ', 'σ', 'ς', 'Σ', 'Ა', 'ა', 'ᏸ', 'Ꭰ', 'ꭰ', '𐐀', '𐐨', '𞤀', '世', 0x10ffff, 0x110000} {
		fmt.Printf("%U %U %U %U fold", r, unicode.ToUpper(r), unicode.ToLower(r), unicode.ToTitle(r))
		for f := unicode.SimpleFold(r); ; f = unicode.SimpleFold(f) {
			fmt.Printf(" %U", f)
			if f == r {
				break
			}
		}
		t, z := unicode.TurkishCase, unicode.AzeriCase
		fmt.Printf(" turkish %U %U %U %U\n", t.ToUpper(r), t.ToLower(r), t.ToTitle(r), z.ToUpper(r))
	}
	h := uint64(14695981039346656037)
	for r := rune(0); r < 0x1f000; r++ {
		for c := unicode.UpperCase; c < unicode.MaxCase; c++ {
			h = (h ^ uint64(unicode.To(c, r))) * 1099511628211
		}
		h = (h ^ uint64(unicode.SimpleFold(r))) * 1099511628211
	}
	fmt.Println(h, unicode.To(3, 'a'), unicode.To(-1, 'a'))
	all := unicode.SpecialCase(unicode.CaseRanges)
	for r := rune(0); r < 0x3000; r++ {
		if all.ToUpper(r) != unicode.ToUpper(r) || all.ToLower(r) != unicode.ToLower(r) || all.ToTitle(r) != unicode.ToTitle(r) {
			fmt.Println("CaseRanges differ at", r)
		}
	}
	c := unicode.CaseRanges[0]
	fmt.Println(len(unicode.CaseRanges), c.Lo, c.Hi, c.Delta)
}
