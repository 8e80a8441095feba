// Text: wrapping, justification, roman numerals, number words, anagrams, palindromes, KMP search, word counts.
package main

import (
	"fmt"
	"sort"
	"strings"
	"unicode"
)

func wrap(s string, w int) (lines []string) {
	line := ""
	for _, word := range strings.Fields(s) {
		if line != "" && len(line)+1+len(word) > w {
			lines = append(lines, line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	if line != "" {
		lines = append(lines, line)
	}
	return
}
func justify(s string, w int) string {
	f := strings.Fields(s)
	if len(f) < 2 {
		return s
	}
	total := 0
	for _, x := range f {
		total += len(x)
	}
	gaps, spaces := len(f)-1, w-total
	var b strings.Builder
	for i, x := range f {
		b.WriteString(x)
		if i < gaps {
			n := spaces / gaps
			if i < spaces%gaps {
				n++
			}
			b.WriteString(strings.Repeat(" ", n))
		}
	}
	return b.String()
}
func roman(n int) (s string) {
	for _, p := range []struct {
		v int
		s string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for n >= p.v {
			s, n = s+p.s, n-p.v
		}
	}
	return
}
func unroman(s string) (n int) {
	v := map[rune]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100, 'D': 500, 'M': 1000}
	prev := 0
	for _, r := range s {
		n += v[r]
		if v[r] > prev {
			n -= 2 * prev
		}
		prev = v[r]
	}
	return
}

var small = strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
var tens = strings.Fields("- - twenty thirty forty fifty sixty seventy eighty ninety")

func words(n int) string {
	switch {
	case n < 0:
		return "minus " + words(-n)
	case n < 20:
		return small[n]
	case n < 100:
		if n%10 == 0 {
			return tens[n/10]
		}
		return tens[n/10] + "-" + small[n%10]
	case n < 1000:
		s := small[n/100] + " hundred"
		if n%100 != 0 {
			s += " and " + words(n%100)
		}
		return s
	}
	for _, u := range []struct {
		v int
		s string
	}{{1e9, "billion"}, {1e6, "million"}, {1e3, "thousand"}} {
		if n >= u.v {
			s := words(n/u.v) + " " + u.s
			if n%u.v != 0 {
				s += " " + words(n%u.v)
			}
			return s
		}
	}
	return "?"
}
func anagrams(ws []string) [][]string {
	m := map[string][]string{}
	for _, w := range ws {
		b := []byte(w)
		sort.Slice(b, func(i, j int) bool { return b[i] < b[j] })
		m[string(b)] = append(m[string(b)], w)
	}
	var out [][]string
	for _, g := range m {
		if len(g) > 1 {
			out = append(out, g)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i][0] < out[j][0] })
	return out
}
func palindrome(s string) bool {
	var r []rune
	for _, c := range strings.ToLower(s) {
		if unicode.IsLetter(c) {
			r = append(r, c)
		}
	}
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		if r[i] != r[j] {
			return false
		}
	}
	return true
}
func kmp(text, pat string) (at []int) {
	f := make([]int, len(pat))
	for i, k := 1, 0; i < len(pat); i++ {
		for k > 0 && pat[k] != pat[i] {
			k = f[k-1]
		}
		if pat[k] == pat[i] {
			k++
		}
		f[i] = k
	}
	for i, k := 0, 0; i < len(text); i++ {
		for k > 0 && pat[k] != text[i] {
			k = f[k-1]
		}
		if pat[k] == text[i] {
			k++
		}
		if k == len(pat) {
			at = append(at, i-k+1)
			k = f[k-1]
		}
	}
	return
}

func main() {
	text := "In a hole in the ground there lived a gopher. Not a nasty, dirty, wet hole, nor yet a dry, bare, sandy hole: it was a gopher hole, and that means comfort."
	for _, l := range wrap(text, 32) {
		fmt.Printf("|%s|\n", justify(l, 32))
	}
	for _, n := range []int{1, 4, 9, 14, 40, 90, 400, 1994, 2026, 3999} {
		fmt.Print(roman(n), "=", unroman(roman(n)), " ")
	}
	fmt.Println()
	for n := 1; n < 4000; n++ {
		if unroman(roman(n)) != n {
			fmt.Println("bad", n)
		}
	}
	for _, n := range []int{0, 13, 21, 80, 100, 101, 999, 1000, 12345, 1000001, -45, 2147483647} {
		fmt.Println(words(n))
	}
	fmt.Println(anagrams(strings.Fields("listen tale silent late google enlist tea eat gogole")))
	fmt.Println(palindrome("A man, a plan, a canal: Panama"), palindrome("Été"), palindrome("gol"))
	fmt.Println(kmp("abababcabab", "abab"), kmp("aaa", "b"))
}
