package main

import (
	"bytes"
	"fmt"
	"unicode"
)

func show(name string, a [][]byte) {
	fmt.Printf("%s %q len=%d cap=%d nil=%v caps", name, a, len(a), cap(a), a == nil)
	for _, x := range a[:max(len(a)-1, 0)] {
		fmt.Print(" ", cap(x)-len(x))
	}
	fmt.Println()
}

func one(name string, a []byte) { fmt.Printf("%s %q nil=%v; ", name, a, a == nil) }

func main() {
	for _, s := range []string{"", "a", "a,b,c", ",a,,b,", "日本語", "\xff-\xfe", "abcabc"} {
		for _, sep := range []string{",", "", "b", "abc", "日"} {
			show("Split", bytes.Split([]byte(s), []byte(sep)))
			show("SplitAfter", bytes.SplitAfter([]byte(s), []byte(sep)))
			for _, n := range []int{-1, 0, 1, 2, 100} {
				show("SplitN", bytes.SplitN([]byte(s), []byte(sep), n))
				show("SplitAfterN", bytes.SplitAfterN([]byte(s), []byte(sep), n))
			}
		}
	}
	for _, s := range []string{"", " ", "\t\n a \v\f\r b  c", "one", " \u2003x\u00a0y\u3000", "a\xffb \x85 c", "   trailing   "} {
		b := []byte(s)
		show("Fields", bytes.Fields(b))
		show("FieldsFunc", bytes.FieldsFunc(b, func(r rune) bool { return !unicode.IsLetter(r) }))
		one("TrimSpace", bytes.TrimSpace(b))
		one("Trim", bytes.Trim(b, " \t\xff\u3000"))
		one("TrimLeft", bytes.TrimLeft(b, "\t \n"))
		one("TrimRight", bytes.TrimRight(b, " \u3000"))
		one("TrimFunc", bytes.TrimFunc(b, unicode.IsSpace))
		one("TrimLeftFunc", bytes.TrimLeftFunc(b, unicode.IsSpace))
		one("TrimRightFunc", bytes.TrimRightFunc(b, unicode.IsSpace))
		fmt.Println()
	}
	for _, cut := range []string{"", "x", "xy", "é", "\xff"} {
		for _, s := range [][]byte{nil, {}, []byte("xxyéabcéyxx"), []byte("\xff\xfea\xff"), []byte("x")} {
			one("Trim", bytes.Trim(s, cut))
			one("TrimLeft", bytes.TrimLeft(s, cut))
			one("TrimRight", bytes.TrimRight(s, cut))
		}
		fmt.Println()
	}
	for _, a := range [][][]byte{nil, {}, {nil}, {{}}, {[]byte("a")}, {[]byte("a"), []byte("b")}, {nil, nil}} {
		one("Join", bytes.Join(a, []byte(", ")))
		one("Join", bytes.Join(a, nil))
	}
	fmt.Println()
	for _, n := range []int{0, 1, 2, 5} {
		one("Repeat", bytes.Repeat([]byte("ab"), n))
		one("Repeat", bytes.Repeat(nil, n))
	}
	fmt.Println(len(bytes.Repeat([]byte("abc"), 100000)))
	for _, s := range [][]byte{nil, {}, []byte("banana"), []byte("日本"), []byte("\xff\xfe")} {
		for _, old := range []string{"", "a", "an", "ana", "x", "本"} {
			for _, new := range []string{"", "a", "<>"} {
				one("Replace", bytes.Replace(s, []byte(old), []byte(new), 1))
				one("Replace0", bytes.Replace(s, []byte(old), []byte(new), 0))
				one("ReplaceAll", bytes.ReplaceAll(s, []byte(old), []byte(new)))
			}
			fmt.Println()
		}
	}
	one("Clone", bytes.Clone(nil))
	one("Clone", bytes.Clone([]byte{}))
	one("Clone", bytes.Clone([]byte("abc")))
	fmt.Println()
	words := []string{"", "hello, WORLD_x 42", "ÄÖÜ äöü ß ǅ", "İı", "\xffbad\xc3", "ALLCAPS", "nocaps", "o'neil's x-ray"}
	for _, w := range words {
		b := []byte(w)
		one("", bytes.ToUpper(b))
		one("", bytes.ToLower(b))
		one("", bytes.ToTitle(b))
		one("", bytes.Title(b))
		one("", bytes.ToUpperSpecial(unicode.TurkishCase, b))
		one("", bytes.ToLowerSpecial(unicode.TurkishCase, b))
		one("", bytes.ToTitleSpecial(unicode.TurkishCase, b))
		one("", bytes.ToValidUTF8(b, []byte("?")))
		one("", bytes.ToValidUTF8(b, nil))
		one("", bytes.Map(func(r rune) rune {
			if r == 'o' {
				return -1
			}
			return r + 1
		}, b))
		fmt.Println()
	}
	b := []byte("abc")
	u := bytes.ToUpper(b)
	u[0] = 'x'
	fmt.Println(string(b), string(u))
}
