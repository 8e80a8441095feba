package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	texts := []string{"", "a", "abc", "abcabc", "aaaa", "chicken", "go gopher", "日本語", "h\xffllo\xff", "oofofoofooo", strings.Repeat("ab", 40) + "c"}
	subs := []string{"", "a", "c", "abc", "aa", "ken", "foo", "本", "\xff", "zz", "abababababc", "o"}
	for _, s := range texts {
		for _, t := range subs {
			before, after, ok := strings.Cut(s, t)
			fmt.Println(strings.Index(s, t), strings.LastIndex(s, t), strings.Count(s, t), strings.Contains(s, t),
				strings.HasPrefix(s, t), strings.HasSuffix(s, t), strings.Compare(s, t), strings.EqualFold(s, t),
				strings.IndexAny(s, t), strings.LastIndexAny(s, t), strings.ContainsAny(s, t), len(before), len(after), ok)
		}
	}
	for _, s := range texts {
		for _, r := range []rune{'a', 'c', '本', '語', unicode.ReplacementChar, -1, 0x110000, 0xD800, 'z'} {
			fmt.Print(strings.IndexRune(s, r), " ", strings.ContainsRune(s, r), " ")
		}
		fmt.Println(strings.IndexByte(s, 'c'), strings.LastIndexByte(s, 'a'), strings.IndexByte(s, 0xff), strings.LastIndexByte(s, 0xff))
		notASCII := func(r rune) bool { return r > 127 }
		fmt.Println(strings.IndexFunc(s, notASCII), strings.LastIndexFunc(s, notASCII), strings.ContainsFunc(s, unicode.IsSpace))
	}
	// A needle whose beginning is everywhere: this has to be linear.
	hay := strings.Repeat("a", 200000)
	fmt.Println(strings.Index(hay, strings.Repeat("a", 1000)+"b"), strings.LastIndex(hay, "b"+strings.Repeat("a", 1000)))
	fmt.Println(strings.Index(hay+"b", strings.Repeat("a", 1000)+"b"), strings.Count(hay, "aaa"))
	for _, p := range []string{"", "go", "gopher", "x"} {
		a, ok := strings.CutPrefix("gopher", p)
		b, ok2 := strings.CutSuffix("gopher", p)
		fmt.Printf("%q %v %q %v %q %q\n", a, ok, b, ok2, strings.TrimPrefix("gopher", p), strings.TrimSuffix("gopher", p))
	}
	a, b, ok := strings.Cut("key=value=more", "=")
	fmt.Printf("%q %q %v\n", a, b, ok)
	a, b, ok = strings.Cut("novalue", "=")
	fmt.Printf("%q %q %v\n", a, b, ok)
}
