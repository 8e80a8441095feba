// Quoting and unquoting strings and runes.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"", "abc", "a\"b'c`d\\", "\a\b\f\n\r\t\v\x00\x1b\x7f", "é世😀", "\u00a0\u2028\u200b\ufeff\u00ad", "\U0010ffff\ue000", "\xff\xfe\xc3", "ok\xe4\xb8", "\ufffd", "tab\there"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
		fmt.Printf("%s %s %s\n", strconv.AppendQuote([]byte("<"), s), strconv.AppendQuoteToASCII(nil, s), strconv.AppendQuoteToGraphic([]byte{}, s))
		for _, q := range []string{strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s)} {
			if u, err := strconv.Unquote(q); u != s || err != nil {
				fmt.Printf("does not come back: %q %q %v\n", s, u, err)
			}
		}
	}
	for _, r := range []rune{'a', '\'', '"', '\\', '\n', 0, 0x7f, 0x85, 0xa0, 'é', '世', '😀', 0xd800, 0xfffd, 0xfeff, 0x10ffff, 0x110000, -1} {
		fmt.Println(strconv.QuoteRune(r), strconv.QuoteRuneToASCII(r), strconv.QuoteRuneToGraphic(r), string(strconv.AppendQuoteRune([]byte("="), r)), strconv.IsPrint(r), strconv.IsGraphic(r))
	}
	n, g := 0, 0
	for r := rune(0); r < 0x20000; r++ {
		if strconv.IsPrint(r) {
			n++
		}
		if strconv.IsGraphic(r) {
			g++
		}
	}
	fmt.Println(n, g)
	for _, s := range []string{``, `"`, `""`, `''`, "``", `"a`, `a"`, `"a"b`, `'a'`, `'ab'`, `'\''`, `'"'`, `"'"`, `'\"'`, `"\'"`, `"\""`, "`a\\n`", "`a\rb`", "\"a\nb\"", "`a\nb`", `"\a\b\f\n\r\t\v\\"`, `"\x41\u00e9\U0001F600\101"`, `"\x4"`, `"\xg1"`, `"\u12"`, `"\ud800"`, `"\U00110000"`, `"\400"`, `"\377"`, `"\8"`, `"\q"`, `"\`, `"é"`, "\"\xff\"", "'\xff'", `'é'`, `'世'`, `'\u4e16'`, "\"\\xff\\n\xff\"", "'", "x", `"a" `} {
		u, err := strconv.Unquote(s)
		p, err2 := strconv.QuotedPrefix(s)
		p2, err3 := strconv.QuotedPrefix(s + `tail"'` + "`")
		fmt.Printf("%q: %q %v | %q %v | %q %v\n", s, u, err, p, err2, p2, err3)
	}
	for _, q := range []byte{'"', '\'', 0, '`'} {
		for _, s := range []string{"", "abc", "é!", "\xff", `\n1`, `\x41z`, `\xff`, `\u00e9`, `\377`, `\'`, `\"`, `'`, `"`, "`", `\`, `\z`, "\n"} {
			v, m, tail, err := strconv.UnquoteChar(s, q)
			fmt.Print(v, m, " ", strconv.Quote(tail), " ", err, "; ")
		}
		fmt.Println()
	}
}
