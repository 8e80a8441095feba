// Package regexp: syntax and its errors, matches, all the functions.
package main

import (
	"bytes"
	"fmt"
	"io"
	"regexp"
	"strings"
)

var patterns = []string{
	``, `a`, `ab`, `a|b`, `a*`, `a+`, `a?`, `a*?`, `a+?`, `a??`, `(a)(b)?`, `(a*)(b*)`, `(a|ab)(c|bcd)`, `(a|ab)(bcd|c)(d*)`, `(a+)(a+)`, `(a*)*`, `(a*)+`, `(a|b)*`, `(a|)*`, `(|a)*`, `(|a)+`, `(a*?)*`,
	`^`, `$`, `^$`, `^a`, `a$`, `^abc$`, `\Aabc\z`, `(?m)^a`, `(?m)a$`, `(?m)^$`, `\b`, `\B`, `\bfoo\b`, `.`, `.*`, `.+?`, `(?s).`, `(?s)a.b`, `a.b`, `a.*b`, `a.*?b`,
	`[abc]`, `[^abc]`, `[a-c]+`, `[^a-c]+`, `[]a]`, `[^]a]`, `[a-]`, `[-a]`, `[\]]`, `[\d]+`, `[\w-]+`, `[^\s]+`, `[[:alpha:]]+`, `[[:^alpha:]]+`, `[[:digit:][:space:]]+`, `[a\-z]`, `[\x00-\x{10FFFF}]`,
	`\d+`, `\D+`, `\s+`, `\S+`, `\w+`, `\W+`, `\pL+`, `\PL+`, `\p{Lu}`, `\p{Greek}+`, `\P{Greek}+`, `\p{^Greek}+`, `(?i)\p{Lu}`, `\p{Letter}`, `\p{lowercase_letter}`, `\p{Any}`, `\p{L}\p{N}`,
	`a{2}`, `a{2,}`, `a{2,3}`, `a{0}`, `a{0,1}`, `(ab){2}`, `(a{1,2}){2}`, `a{,2}`, `a{`, `a{1`, `{1}x{`, `a{2}?`, `a{1,3}?`, `(a|b){2,4}`, `x{0,0}a`, `(a*){2,3}`,
	`(?i)abc`, `(?i)a[b-d]e`, `(?i:a)b`, `(?i)k`, `(?i)ß`, `(?i)ſ`, `(?-i)a`, `(?i)a(?-i)b`, `(?U)a+`, `(?U)a+?`, `(?im)^A`, `(?s-i)A.`,
	`(?:ab)+`, `(?P<name>a)(?P<n2>b)`, `(?<name>a)b`, `()`, `(())`, `((a)|b)*`, `(?:(a)|b)*`, `((a*)b)*`, `(a(b(c)))`,
	`\.`, `\\`, `\*`, `\Q.*\E+`, `\Qab`, `\n`, `\t`, `\x41`, `\x{263a}`, `\101`, `\a|\f|\v|\r`, `世+`, `[世界]`, `[^世]`, `日本|日`, `é`,
	`foo|bar|baz`, `foo(bar|baz)?qux`, `(foo|foobar)(bar)?`, `x*y*z*`, `(x+x+)+y`, `(a+)+$`, `\w+@\w+\.com`, `(\d{1,3})\.(\d{1,3})`, `([a-z]+)=([0-9]+);?`, `"([^"\\]|\\.)*"`, `^\s*#.*$`, `(?m)^\s*(\w+)\s*=\s*(.*?)\s*$`,
	`a|b|c|d|e`, `ab|cd|ef`, `(?:a|b)|(?:c|d)`, `a||b`, `|`, `(|)`, `a|(|)`, `^*`, `$+`, `(?:^)*`, `\b*`, `(^a|b)+`, `(a|b$)+`,
	`\C`, `*`, `+a`, `?`, `a**`, `a*+`, `a??*`, `a{2}{3}`, `a{1001}`, `a{2,1}`, `(a{1000}){1000}`, `((a{100}){100})`, `a{1000000000000}`, `(`, `)`, `a)`, `(a`, `((a)`, `[`, `[a`, `[]`, `[^]`, `[z-a]`, `[a-\d]`, `[[:foo:]]`, `[[:alpha`, `\`, `a\`, `\8`, `\1`, `\q`, `\x`, `\x1`, `\x{`, `\x{}`, `\x{110000}`, `\p`, `\pX`, `\p{`, `\p{Foo}`, `\P{`, `(?`, `(?i`, `(?z)`, `(?i-)`, `(?-)`, `(?--i)`, `(?P<`, `(?P<>a)`, `(?P<a b>c)`, `(?P<a>b)(?P<a>c)`, `(?P=a)`, `(?=a)`, `(?!a)`, `(?<=a)`, `(?#c)`, `(?>a)`, "\xff", "a\xffb", "[\xff]", "(?i)\xff", "\\Q\xff", `a{3,`, `a(?i`, `x{2}{`, `\z*`, `(?i)(?s)`, `\Z`, `\_`, `\-`, `[\_]`, `[a--b]`, `[b-]`, `[--a]`, `(?i)[^k]`, `[^\x00-\x{10FFFF}]`, `[^\pL\d]`,
}

var texts = []string{"", "a", "b", "ab", "abc", "aab", "aaa", "abab", "abcd", "xaabbyz", "foo", "foobar bazqux fooqux", "a\nb\nab\n", "\n", "A1 b2_C3-d4", "κόσμε κ k K K s ſ ß é É 世世界 日本", "\xff\xfea\x80", "x=1; y=22;z=;w=3",
	"joe@site.com, 10.0.0.1 \"q\\\"s\" # c", "  # comment", "key = value \n other=thing", ".*.* \\ * [x] {1}x{ a{,2} \t\x07", "xxxxxxxxxxxxxxxxxxxxxxx", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "ABCDEF abcdef aBe"}

func syntaxes() {
	for _, p := range patterns {
		re, err := regexp.Compile(p)
		fmt.Printf("%q", p)
		if err != nil {
			fmt.Println(" error", err)
		} else {
			pre, full := re.LiteralPrefix()
			if strings.Contains(p, "|") {
				pre, full = "", false
			}
			fmt.Printf(" %d %q %q %v\n", re.NumSubexp(), re.SubexpNames(), pre, full)
			for i, t := range texts {
				if m := re.FindAllStringSubmatchIndex(t, -1); m != nil {
					fmt.Println(" ", i, m, re.MatchString(t), re.FindStringIndex(t))
				} else if re.MatchString(t) {
					fmt.Println("match without match")
				}
			}
			re.Longest()
			for i, t := range texts {
				if m := re.FindStringSubmatchIndex(t); m != nil && i < 13 {
					fmt.Print(" L", i, m[:2])
				}
			}
			fmt.Println()
		}
		re, err = regexp.CompilePOSIX(p)
		if err != nil {
			fmt.Println(" posix error", err)
		} else {
			for i, t := range texts[:14] {
				if m := re.FindStringIndex(t); m != nil {
					fmt.Print(" P", i, m)
				}
			}
			fmt.Println()
		}
	}
}

func functions() {
	re := regexp.MustCompile(`(?P<first>a+)(?P<second>b*)(c)?`)
	s := "xaab-abbbc-a--b"
	b := []byte(s)
	fmt.Printf("%q %q %v %v\n", re.FindString(s), re.Find(b), re.FindStringIndex(s), re.FindIndex(b))
	fmt.Printf("%q %q %v %v\n", re.FindStringSubmatch(s), re.FindSubmatch(b), re.FindStringSubmatchIndex(s), re.FindSubmatchIndex(b))
	for _, n := range []int{-1, 0, 1, 2, 10} {
		fmt.Printf("%d %q %q %v %v\n", n, re.FindAllString(s, n), re.FindAll(b, n), re.FindAllStringIndex(s, n), re.FindAllIndex(b, n))
		fmt.Printf("%q %q %v %v\n", re.FindAllStringSubmatch(s, n), re.FindAllSubmatch(b, n), re.FindAllStringSubmatchIndex(s, n), re.FindAllSubmatchIndex(b, n))
	}
	none := regexp.MustCompile(`zzz`)
	fmt.Println(none.FindString(s) == "", none.Find(b) == nil, none.FindStringIndex(s) == nil, none.FindStringSubmatch(s) == nil, none.FindAllString(s, -1) == nil, none.FindAllStringSubmatch(s, -1) == nil, none.FindSubmatch(b) == nil)
	fmt.Println(re.FindReaderIndex(strings.NewReader(s)), re.FindReaderSubmatchIndex(strings.NewReader("é\xffab")), re.MatchReader(strings.NewReader("zz")))
	fmt.Println(re.SubexpIndex("second"), re.SubexpIndex("zz"), re.SubexpIndex(""), re.String(), re)
	for _, repl := range []string{"", "<$0>", "$1", "${1}x", "$1x", "$first-$second", "${first", "$", "$$", "$$1", "${}", "$3", "${3}!", "$9", "$01", "${second}${first}", "é$1é", "$first1"} {
		fmt.Printf("%q %q %q %q\n", repl, re.ReplaceAllString(s, repl), re.ReplaceAll(b, []byte(repl)), re.ReplaceAllLiteralString(s, repl))
	}
	fmt.Printf("%q %q\n", re.ReplaceAllStringFunc(s, strings.ToUpper), re.ReplaceAllFunc(b, bytes.ToUpper))
	fmt.Printf("%q\n", re.ReplaceAllLiteral(b, []byte("$1")))
	for _, e := range []string{`x*`, ``, `b*`, `a|`, `\b`, `(?m)^`, `$`} {
		r := regexp.MustCompile(e)
		for _, t := range []string{"", "abc", "xxaxx", "世界", "a b\nc", "\xff\xff"} {
			fmt.Printf("%q %q %q %v %q\n", e, t, r.ReplaceAllString(t, "-"), r.FindAllStringIndex(t, -1), r.Split(t, -1))
		}
	}
	comma := regexp.MustCompile(`,\s*`)
	for _, n := range []int{-1, 0, 1, 2, 5} {
		fmt.Printf("%q %q %q\n", comma.Split("a, b,c,,  d", n), comma.Split("", n), comma.Split(",", n))
	}
	fmt.Printf("%q\n", re.Expand([]byte("pre "), []byte("$second/$first/$$"), b, re.FindSubmatchIndex(b)))
	fmt.Printf("%q\n", re.ExpandString(nil, "$2$1", s, re.FindStringSubmatchIndex(s)))
	fmt.Printf("%q %q\n", regexp.QuoteMeta(`a.b*c[d]{e}(f)|^$\+?-é`), regexp.QuoteMeta("plain"))
	fmt.Println(regexp.MatchString(`a+`, "xaa"))
	fmt.Println(regexp.Match(`a(`, []byte("xaa")))
	fmt.Println(regexp.MatchReader(`b$`, strings.NewReader("aab")))
	text, err := re.MarshalText()
	var u regexp.Regexp
	fmt.Println(string(text), err, u.UnmarshalText(text), u.FindString(s), u.UnmarshalText([]byte("(")))
	c := re.Copy()
	c.Longest()
	fmt.Println(c.FindString(s), re.FindString(s))
	for _, bad := range []string{"(", "`(", "[\n"} {
		func() {
			defer func() { fmt.Println(recover()) }()
			regexp.MustCompile(bad)
		}()
		func() {
			defer func() { fmt.Println(recover()) }()
			regexp.MustCompilePOSIX(bad)
		}()
	}
}

// Text that makes backtracking give up, or grow its stack, or take several turns.
func main() {
	syntaxes()
	functions()
	_ = io.EOF
}
