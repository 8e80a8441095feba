// Expressions that are too large are refused at once; Regexps do not change by
// use; literal prefixes behind ^.
package main

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
)

func main() {
	for _, s := range []string{
		strings.Repeat(`\pL`, 27000), `((\pL{1000}))`, `((((xx){100}){100}){100})`, `((xx){100}){10}`, `(\pL\pL){500}x`,
		strings.Repeat(`(?i:\p{Greek})\P{Lu}\PL`, 3),
	} {
		re, err := regexp.Compile(s)
		what := "nil"
		if err != nil {
			what = err.Error()[:min(len(err.Error()), 80)]
		}
		fmt.Println(len(s), re == nil, what)
	}
	re := regexp.MustCompile(strings.Repeat(`(?i:\p{Greek})\P{Lu}\PL`, 2))
	fmt.Println(re.MatchString("αa1Ωb2"), re.MatchString("αA1Ωb2"))

	a, b := regexp.MustCompile("a.*[b-c](d)+"), regexp.MustCompile("a.*[b-c](d)+")
	fmt.Println(reflect.DeepEqual(a, b))
	a.MatchString("abbd")
	fmt.Println(reflect.DeepEqual(a, b), a.FindString("xabbddx"))
	b.MatchString("abcd")
	fmt.Println(reflect.DeepEqual(a, b))
	b.Longest()
	fmt.Println(reflect.DeepEqual(a, b), reflect.DeepEqual(a, regexp.MustCompile("a")))

	for _, s := range []string{
		`^0^`, `^0$`, `^abc`, `^abc$`, `^abc\n$`, `(^abc$)`, `^(abc)$`, `^a(b|c)$`, `^abc*$`, `^ab(?:c|d)$`, `^ab(c|d)`, `^$`, `^`, `$`, ``,
		`abc`, `(abc)`, `a(b)c`, `abc+`, `abc?`, `abc$`, `(?i)abc`, `ab\x{10ffff}`, `a.c`, `^\Qa.b\E$`, `(?m)^abc$`, `^a\b$`,
	} {
		fmt.Print(s, " ")
		fmt.Println(regexp.MustCompile(s).LiteralPrefix())
	}
	done := make(chan bool)
	for i := range 4 {
		go func() {
			re := regexp.MustCompile(fmt.Sprintf("(x*)%d", i))
			for range 100 {
				if got := re.FindStringSubmatch(strings.Repeat("x", i) + fmt.Sprint(i)); len(got[1]) != i {
					fmt.Println("wrong", got)
				}
			}
			done <- true
		}()
	}
	for range 4 {
		<-done
	}
}
