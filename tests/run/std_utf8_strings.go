// Walking texts forwards and backwards; the language's own decoding must agree.
package main

import (
	"fmt"
	"unicode/utf8"
)

func reverse(s string) string {
	out := make([]byte, 0, len(s))
	for len(s) > 0 {
		r, n := utf8.DecodeLastRuneInString(s)
		if r == utf8.RuneError && n == 1 {
			out = append(out, s[len(s)-1])
		} else {
			out = utf8.AppendRune(out, r)
		}
		s = s[:len(s)-n]
	}
	return string(out)
}

func main() {
	for _, s := range []string{"", "plain ascii text, longer than eight bytes", "Grüße, мир, 世界! 😀😀", "bad \xff\xfe bytes \xe4\xb8 cut", "\xf0\x9f\x98\x80\xf0\x9f"} {
		fmt.Printf("%q %q\n", reverse(s), reverse(reverse(s)))
		i, n := 0, 0
		for pos, r := range s {
			q, w := utf8.DecodeRuneInString(s[i:])
			if pos != i || q != r {
				fmt.Println("range differs at", pos)
			}
			i += w
			n++
		}
		fmt.Println(n, utf8.RuneCountInString(s), len(s), utf8.ValidString(s))
		for end := 0; end <= len(s) && end < 12; end++ {
			fmt.Print(utf8.FullRuneInString(s[:end]), utf8.RuneCountInString(s[:end]), utf8.ValidString(s[:end]), " ")
		}
		fmt.Println()
	}
	long := make([]byte, 0, 4000)
	for i := 0; i < 1000; i++ {
		long = utf8.AppendRune(long, rune(i*37))
	}
	fmt.Println(len(long), utf8.RuneCount(long), utf8.Valid(long), utf8.Valid(long[1:]), utf8.Valid(long[:len(long)-1]))
	for cut := 3990; cut > 0; cut -= 171 {
		if cut < len(long) {
			fmt.Print(utf8.RuneCount(long[cut:]), " ")
		}
	}
	fmt.Println()
}
