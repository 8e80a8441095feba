package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	words := []string{"", "hello, WORLD_x 42", "ÄÖÜ äöü ß ǅ ǆ", "İstanbul ı", "\xffbad\xc3", "ΑΣ ας ς", "ALLCAPS", "nocaps", "日本", "o'neil's x-ray", "\u1e9e ŉ", "\ufffd ok"}
	for _, s := range words {
		fmt.Printf("%q %q %q %q\n", strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Title(s))
		fmt.Printf("%q %q %q\n", strings.ToUpperSpecial(unicode.TurkishCase, s), strings.ToLowerSpecial(unicode.TurkishCase, s), strings.ToTitleSpecial(unicode.TurkishCase, s))
		fmt.Printf("%q %q %q\n", strings.ToValidUTF8(s, ""), strings.ToValidUTF8(s, "?"), strings.ToValidUTF8(s, "\ufffd\ufffd"))
	}
	rot13 := func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z':
			return 'a' + (r-'a'+13)%26
		case 'A' <= r && r <= 'Z':
			return 'A' + (r-'A'+13)%26
		}
		return r
	}
	drop := func(r rune) rune {
		if unicode.IsSpace(r) || r == 'a' {
			return -1
		}
		return r
	}
	same := func(r rune) rune { return r }
	bad := func(r rune) rune { return 0xD800 }
	big := func(r rune) rune { return '世' }
	for _, s := range words {
		fmt.Printf("%q %q %q %q %q\n", strings.Map(rot13, s), strings.Map(drop, s), strings.Map(same, s), strings.Map(bad, s), strings.Map(big, s))
	}
	fold := []string{"", "abc", "ABC", "K", "k", "\u212a", "ß", "ẞ", "s", "ſ", "S", "σ", "ς", "Σ", "\xff", "\xfe", "\ufffd", "abcd", "[", "{", "@", "`", "aé", "AÉ", "aÉb"}
	for _, a := range fold {
		for _, b := range fold {
			if strings.EqualFold(a, b) {
				fmt.Printf("%q=%q ", a, b)
			}
		}
		fmt.Println()
	}
	long := "a\xf0\x9f\x98\x80\xff\xffb\xc0\xafc\xed\xa0\x80d"
	fmt.Printf("%q %q\n", strings.ToValidUTF8(long, "."), strings.ToValidUTF8(long, "<bad>"))
}
