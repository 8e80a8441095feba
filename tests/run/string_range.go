// Ranging over strings: positions, invalid UTF-8, empty, only index, modification while ranging.
package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	for _, s := range []string{"", "abc", "héé", "世界", "\xff", "a\xffb", "\xe4\xb8", "\xe4\xb8\x96\xe7", "\xf0\x9f\x98\x80!", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\ufffd"} {
		fmt.Printf("%q:", s)
		for i, r := range s {
			fmt.Printf(" %d:%U", i, r)
		}
		n := 0
		for range s {
			n++
		}
		fmt.Println(" ", n, len(s), utf8.RuneCountInString(s), utf8.ValidString(s))
	}
	s := "abc"
	for i, c := range s {
		s = "xyz" + s
		fmt.Print(i, string(c), " ")
	}
	fmt.Println(s)
	for i := range "été" {
		fmt.Print(i, " ")
	}
	fmt.Println()
	var last rune
	for _, last = range "xyz" {
	}
	fmt.Println(string(last))
	t := "añb"
	for i := 0; i < len(t); i++ {
		fmt.Printf("%x ", t[i])
	}
	fmt.Println()
	rev := ""
	for _, r := range "Hello, 世界" {
		rev = string(r) + rev
	}
	fmt.Println(rev)
}
