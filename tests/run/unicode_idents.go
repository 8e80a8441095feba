// Identifiers, strings and comments in many scripts; runes and their properties; case mapping; UTF-16.
package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

type Größe struct{ länge, 幅 int }

func (g Größe) fläche() int { return g.länge * g.幅 }

const π = 3.14159

func 加(a, b int) int { return a + b }

func main() {
	größe := Größe{3, 4}
	fmt.Println(größe.fläche(), 加(2, 3), π)
	var été, _x1, ñ = "summer", 1, 2.5
	fmt.Println(été, _x1, ñ)
	fmt.Printf("%+v %T\n", größe, größe)
	for _, r := range "aZ9 _é世😀\t\u00a0٣Ǆ" {
		fmt.Print(string(r), unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsSpace(r), unicode.IsUpper(r), unicode.IsPunct(r), unicode.IsPrint(r), " ", string(unicode.ToUpper(r)), string(unicode.ToLower(r)), string(unicode.ToTitle(r)), ";")
	}
	fmt.Println()
	fmt.Println(strings.ToUpper("straße ǆ ÿ"), strings.ToLower("ÀÉÎ İ"), strings.Title("hello wörld"), strings.EqualFold("ΣΊΣΥΦΟΣ", "σίσυφος"))
	fmt.Println(utf16.Encode([]rune("a😀é")), string(utf16.Decode([]uint16{0x61, 0xd83d, 0xde00, 0xd800})))
	fmt.Println(len("😀"), utf8.RuneCountInString("e\u0301"), []rune("e\u0301"))
	fmt.Println(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Latin, r) {
			return r
		}
		return -1
	}, "aбcд世e"))
	fmt.Println(unicode.In('世', unicode.Han, unicode.Hiragana), unicode.SimpleFold('k'), unicode.SimpleFold('K'))
	b := []byte("日本")
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		fmt.Print(string(r), n, " ")
		b = b[n:]
	}
	fmt.Println(utf8.AppendRune(nil, 'é'), utf8.Valid([]byte{0xff}), strings.ToValidUTF8("a\xffb", "?"))
}
