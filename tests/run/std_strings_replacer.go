package main

import (
	"fmt"
	"strings"
)

type log struct{}

func (log) Write(p []byte) (int, error) { fmt.Printf("W%q ", p); return len(p), nil }

type slog struct{ log }

func (slog) WriteString(s string) (int, error) { fmt.Printf("S%q ", s); return len(s), nil }

type limited struct{ n int }

func (l *limited) Write(p []byte) (int, error) {
	if len(p) > l.n {
		return l.n, fmt.Errorf("full")
	}
	l.n -= len(p)
	return len(p), nil
}

func main() {
	lists := [][]string{
		{},
		{"a", "b"},
		{"a", "b", "b", "a", "c", "c"},
		{"<", "&lt;", ">", "&gt;", "&", "&amp;", "\"", "&quot;"},
		{"a", "", "b", "xx"},
		{"hello", "goodbye"},
		{"aaa", "3", "aa", "2", "a", "1"},
		{"a", "1", "aa", "2", "aaa", "3"},
		{"", "X"},
		{"", "X", "a", "1"},
		{"a", "1", "", "X"},
		{"abc", "x", "ab", "y", "", "-"},
		{"世", "W", "界", "orld"},
		{"a", "1", "a", "2", "xx", "no"},
		{"foo", "", "foobar", "never"},
		{"foobar", "fb", "foo", "f"},
		{"\xff", "ff", "\xfe", "fe"},
	}
	texts := []string{"", "a", "banana", "<b>\"a\" & 'c'</b>", "hello hello", "aaaaaaa", "foobarfoo", "abcab世界", "\xff\xfe\xfd", "xxaxx"}
	for _, l := range lists {
		r := strings.NewReplacer(l...)
		fmt.Printf("%q\n", l)
		for _, s := range texts {
			fmt.Printf("  %q\n", r.Replace(s))
			n, err := r.WriteString(log{}, s)
			fmt.Println(n, err)
			n, err = r.WriteString(slog{}, s)
			fmt.Println(n, err)
			n, err = r.WriteString(&limited{4}, s)
			fmt.Println(n, err)
		}
	}
	var z strings.Replacer
	fmt.Printf("%q\n", z.Replace("zero"))
	l := []string{"a", "b"}
	r := strings.NewReplacer(l...)
	l[1] = "c"
	fmt.Println(r.Replace("aa"))
	big := strings.NewReplacer("\n", "\\n", "\t", "\\t").Replace(strings.Repeat("line\tx\n", 2000))
	fmt.Println(len(big), big[:20])
}
