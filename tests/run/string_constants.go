package main

import "fmt"

// Comparing with constants of up to eight bytes is an instruction of its own, and so is taking the next rune of a string.

func name(s string) int {
	switch s {
	case "a":
		return 1
	case "b":
		return 2
	case "ab", "ac":
		return 3
	case "abc":
		return 4
	case "abcd":
		return 5
	case "abcde":
		return 6
	case "abcdef":
		return 7
	case "abcdefg":
		return 8
	case "abcdefgh", "abcdefgi":
		return 9
	case "abcdefghi":
		return 10
	case "\x00\x00":
		return 11
	case "\xff\xff\xff\xff\xff\xff\xff\xff":
		return 12
	}
	return 0
}

func is(s string) (out []bool) {
	if s == "abc" {
		out = append(out, true)
	}
	if "abcdefgh" != s {
		out = append(out, false)
	}
	for i := 0; i < 2 && s != "x\x00y"; i++ {
		out = append(out, s == "abcde", !(s == "abcde"))
	}
	if b := []byte(s); string(b) == "abcd" || string(b) == "\x00" {
		out = append(out, true)
		b[0]++
		if string(b) == "bbcd" {
			out = append(out, true)
		}
	}
	return out
}

func pieces(s string) (n int) {
	for i := 0; i+3 <= len(s); i++ {
		if s[i:i+3] == "abc" || s[i:i+2] == "cd" {
			n += i + 1
		}
	}
	return n
}

func runes(s string) {
	for i, r := range s {
		fmt.Printf("%d:%x ", i, r)
	}
	n := 0
	for range s {
		n++
	}
	last := -1
	for i := range s {
		last = i
	}
	var r rune = 'Ω'
	for _, r = range s {
		if r == 'z' {
			break
		}
	}
	fmt.Println(n, last, r, len([]rune(s)))
}

func main() {
	for _, s := range []string{"", "a", "b", "c", "ab", "ac", "ad", "abc", "abd", "xbc", "abcd", "abce", "xbcd", "abcde", "abxde", "abcdef", "abcdxf", "abcdefg", "abcxefg",
		"abcdefgh", "abcdefgi", "abcdefgj", "abcdefghi", "\x00", "\x00\x00", "\x00\x00\x00", "x\x00y", "\xff\xff\xff\xff\xff\xff\xff\xff", "\xff\xff\xff\xff\xff\xff\xff\x7f"} {
		fmt.Printf("%q %d %v\n", s, name(s), is(s))
	}
	fmt.Println(pieces("abcabcdeabc"), pieces("ab"), pieces("xcdabc"))
	for _, s := range []string{"", "abc", "é", "日本語z!", "\xff", "a\xffb", "\xc3", "\xe6\x97", "\xf0\x9f\x98", "\xf0\x9f\x98\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\x80", "a\u0080\u07ff\u0800\uffff\U0010ffff"} {
		runes(s)
	}
}
