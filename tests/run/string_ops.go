// Strings: slicing, comparison, concatenation, immutability, indexing, escapes, raw strings.
package main

import (
	"fmt"
	"strings"
)

func main() {
	s := "hello, world"
	fmt.Println(s[0], s[len(s)-1], s[:5], s[7:], s[3:3] == "", s[2:9], s[:])
	fmt.Println("a" < "b", "a" < "B", "abc" < "abcd", "" < "a", "b" > "abc", "é" > "z", "a" == "a", "a" != "b", "a" <= "a")
	t := ""
	for i := 0; i < 10; i++ {
		t += string(rune('0' + i))
	}
	fmt.Println(t, len(t))
	u := s
	s += "!"
	fmt.Println(s, u)
	fmt.Println("tab\there \"quoted\" \\ \a\b\f\v\r\n" == "\x74ab\x09here \x22quoted\x22 \x5c \x07\x08\x0c\x0b\x0d\x0a")
	raw := `line1
	"line2" \n ` + "`"
	fmt.Println(raw, len(raw))
	fmt.Println("\u00e9\U0001F600\xe9\351"[2:])
	a, b, c := "x", "y", "z"
	fmt.Println(a+b+c+a+b, a+(b+c) == a+b+c)
	sub := s[3:8]
	fmt.Println(sub, sub[1:3], sub[1:3][1:], len(sub[5:]))
	switch s[:1] {
	case "h", "H":
		fmt.Println("h!")
	}
	x := strings.Repeat("ab", 5)
	y := strings.Repeat("ab", 5)
	fmt.Println(x == y, x != y, x < y, x+"a" > y, x[:4] == y[2:6])
	m := map[byte]int{}
	for i := 0; i < len(s); i++ {
		m[s[i]]++
	}
	fmt.Println(m['l'], m['o'], m['!'], m['q'])
	nul := "a\x00b"
	fmt.Println(len(nul), nul == "a\x00b", nul > "a", []byte(nul))
	var empty string
	fmt.Println(empty == "", len(empty), empty+empty == "")
}
