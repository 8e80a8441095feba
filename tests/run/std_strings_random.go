package main

import (
	"fmt"
	"strings"
)

var seed uint32 = 12345

func rnd(n int) int {
	seed = seed*1664525 + 1013904223
	return int(seed>>8) % n
}

func text(max int, alphabet []string) string {
	s := ""
	for n := rnd(max); n > 0; n-- {
		s += alphabet[rnd(len(alphabet))]
	}
	return s
}

func naiveIndex(s, sub string) int {
	for i := 0; i+len(sub) <= len(s); i++ {
		if s[i:i+len(sub)] == sub {
			return i
		}
	}
	return -1
}

func naiveLast(s, sub string) int {
	for i := len(s) - len(sub); i >= 0; i-- {
		if s[i:i+len(sub)] == sub {
			return i
		}
	}
	return -1
}

func main() {
	alphabets := [][]string{{"a", "b"}, {"a", "é", "世", "\xff", " "}, {"x", "y", "z", " ", "\n", ",", ", "}}
	sum := uint32(0)
	add := func(s string) {
		for i := 0; i < len(s); i++ {
			sum = sum*31 + uint32(s[i])
		}
	}
	for i := 0; i < 3000; i++ {
		a := alphabets[rnd(3)]
		s, t, u := text(40, a), text(4, a), text(3, a)
		if strings.Index(s, t) != naiveIndex(s, t) || strings.LastIndex(s, t) != naiveLast(s, t) {
			fmt.Printf("index %q %q: %d %d\n", s, t, strings.Index(s, t), strings.LastIndex(s, t))
		}
		parts := strings.Split(s, t)
		if strings.Join(parts, t) != s {
			fmt.Printf("split/join %q %q\n", s, t)
		}
		if t != "" && len(parts) != strings.Count(s, t)+1 {
			fmt.Printf("count %q %q\n", s, t)
		}
		if strings.Join(strings.SplitAfter(s, t), "") != s {
			fmt.Printf("splitafter %q %q\n", s, t)
		}
		if r := strings.ReplaceAll(s, t, u); r != strings.Join(parts, u) && t != "" {
			fmt.Printf("replace %q %q %q\n", s, t, u)
		} else {
			add(r)
		}
		if t != "" && strings.NewReplacer(t, u).Replace(s) != strings.ReplaceAll(s, t, u) {
			fmt.Printf("replacer %q %q %q\n", s, t, u)
		}
		for _, f := range strings.Fields(s) {
			if f == "" || strings.ContainsAny(f, " \n") {
				fmt.Printf("fields %q\n", s)
			}
			add(f)
		}
		add(strings.Trim(s, t))
		add(strings.ToUpper(s))
		add(strings.Title(s))
		add(strings.ToValidUTF8(s, t))
		add(fmt.Sprint(strings.IndexAny(s, t), strings.LastIndexAny(s, u), strings.Compare(s, t), strings.EqualFold(s, strings.ToUpper(s))))
	}
	fmt.Println(sum)
}
