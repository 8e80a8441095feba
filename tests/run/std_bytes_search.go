package main

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
)

func main() {
	texts := []string{"", "a", "abc", "abcabc", "aaaa", "chicken", "日本語", "h\xffllo\xff", strings.Repeat("ab", 40) + "c"}
	subs := []string{"", "a", "c", "abc", "aa", "ken", "本", "\xff", "zz", "abababababc"}
	for _, ss := range texts {
		s := []byte(ss)
		for _, tt := range subs {
			t := []byte(tt)
			before, after, ok := bytes.Cut(s, t)
			fmt.Println(bytes.Index(s, t), bytes.LastIndex(s, t), bytes.Count(s, t), bytes.Contains(s, t),
				bytes.HasPrefix(s, t), bytes.HasSuffix(s, t), bytes.Compare(s, t), bytes.EqualFold(s, t), bytes.Equal(s, t),
				bytes.IndexAny(s, tt), bytes.LastIndexAny(s, tt), bytes.ContainsAny(s, tt), len(before), len(after), after == nil, ok)
		}
		for _, r := range []rune{'a', 'c', '本', '語', unicode.ReplacementChar, -1, 0x110000, 0xD800, 'z'} {
			fmt.Print(bytes.IndexRune(s, r), " ", bytes.ContainsRune(s, r), " ")
		}
		fmt.Println(bytes.IndexByte(s, 'c'), bytes.LastIndexByte(s, 'a'), bytes.IndexByte(s, 0xff), bytes.LastIndexByte(s, 0xff))
		notASCII := func(r rune) bool { return r > 127 }
		fmt.Println(bytes.IndexFunc(s, notASCII), bytes.LastIndexFunc(s, notASCII), bytes.ContainsFunc(s, unicode.IsSpace), bytes.Runes(s))
	}
	fmt.Println(bytes.Equal(nil, []byte{}), bytes.Compare(nil, []byte{}), bytes.Index(nil, nil), bytes.Count(nil, nil), bytes.EqualFold(nil, nil))
	for _, p := range []string{"", "go", "gopher", "x"} {
		a, ok := bytes.CutPrefix([]byte("gopher"), []byte(p))
		b, ok2 := bytes.CutSuffix([]byte("gopher"), []byte(p))
		fmt.Printf("%q %v %q %v %q %q\n", a, ok, b, ok2, bytes.TrimPrefix([]byte("gopher"), []byte(p)), bytes.TrimSuffix([]byte("gopher"), []byte(p)))
	}
	for _, a := range []string{"", "K", "k", "\u212a", "ß", "ẞ", "s", "ſ", "Σ", "ς", "\xff", "\xfe", "aÉb", "Aéb"} {
		for _, b := range []string{"", "K", "k", "ß", "S", "σ", "\ufffd", "AÉB"} {
			fmt.Print(bytes.EqualFold([]byte(a), []byte(b)), " ")
		}
		fmt.Println()
	}
}
