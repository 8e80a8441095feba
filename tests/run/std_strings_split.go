package main

import (
	"fmt"
	"strings"
	"unicode"
)

func show(name string, a []string) {
	fmt.Printf("%s %q len=%d cap=%d nil=%v\n", name, a, len(a), cap(a), a == nil)
}

func main() {
	for _, s := range []string{"", "a", "a,b,c", ",a,,b,", "1, 2, 3, 4", "日本語", "\xff-\xfe", "abcabc"} {
		for _, sep := range []string{",", "", ", ", "b", "abc", "日"} {
			show("Split", strings.Split(s, sep))
			show("SplitAfter", strings.SplitAfter(s, sep))
			for _, n := range []int{-1, 0, 1, 2, 3, 100} {
				show("SplitN", strings.SplitN(s, sep, n))
				show("SplitAfterN", strings.SplitAfterN(s, sep, n))
			}
		}
	}
	for _, s := range []string{"", " ", "\t\n a \v\f\r b  c", "one", " \u2003x\u00a0y\u3000", "a\xffb \x85 c", "\u0085z", "   trailing   "} {
		show("Fields", strings.Fields(s))
		show("FieldsFunc", strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }))
		fmt.Printf("TrimSpace %q\n", strings.TrimSpace(s))
		fmt.Printf("Trim %q %q %q\n", strings.Trim(s, " \t\xff\u3000"), strings.TrimLeft(s, "\t \n"), strings.TrimRight(s, " \u3000"))
		fmt.Printf("TrimFunc %q %q %q\n", strings.TrimFunc(s, unicode.IsSpace), strings.TrimLeftFunc(s, unicode.IsSpace), strings.TrimRightFunc(s, unicode.IsSpace))
	}
	for _, cut := range []string{"", "x", "xy", "é", "xé", "\xff"} {
		for _, s := range []string{"", "xxyéabcéyxx", "ééxyéé", "\xff\xfea\xff", "x", "abc"} {
			fmt.Printf("%q %q %q\n", strings.Trim(s, cut), strings.TrimLeft(s, cut), strings.TrimRight(s, cut))
		}
	}
	for _, a := range [][]string{nil, {}, {""}, {"a"}, {"a", "b"}, {"", ""}, {"x", "", "z"}} {
		fmt.Printf("%q %q %q\n", strings.Join(a, ", "), strings.Join(a, ""), strings.Join(a, "-"))
	}
	for _, n := range []int{0, 1, 2, 5} {
		fmt.Printf("%q %q %q\n", strings.Repeat("ab", n), strings.Repeat("", n), strings.Repeat("-", n))
	}
	fmt.Println(len(strings.Repeat("abc", 100000)), strings.Repeat("0", 70))
	for _, s := range []string{"", "banana", "日本", "\xff\xfe"} {
		for _, old := range []string{"", "a", "an", "ana", "x", "本"} {
			for _, new := range []string{"", "a", "<>"} {
				fmt.Printf("%q %q %q;", strings.Replace(s, old, new, 1), strings.Replace(s, old, new, 2), strings.ReplaceAll(s, old, new))
			}
			fmt.Println()
		}
	}
	c := strings.Clone("copy")
	fmt.Println(c, strings.Clone("") == "")
}
