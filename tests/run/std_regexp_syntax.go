package main

import (
	"fmt"
	"regexp/syntax"
	"strings"
)

func dump(re *syntax.Regexp) string {
	s := re.Op.String()
	if re.Flags&syntax.FoldCase != 0 && (re.Op == syntax.OpLiteral) {
		s += "/i"
	}
	if re.Flags&syntax.NonGreedy != 0 && re.Op >= syntax.OpStar {
		s += "?"
	}
	switch re.Op {
	case syntax.OpLiteral:
		s += fmt.Sprintf("%q", string(re.Rune))
	case syntax.OpCharClass:
		if len(re.Rune) > 40 {
			s += fmt.Sprint(len(re.Rune), re.Rune[:6])
		} else {
			s += fmt.Sprint(re.Rune)
		}
	case syntax.OpRepeat:
		s += fmt.Sprint(re.Min, ",", re.Max)
	case syntax.OpCapture:
		s += fmt.Sprint(re.Cap, re.Name)
	}
	if len(re.Sub) > 0 {
		s += "{"
		for _, sub := range re.Sub {
			s += dump(sub) + " "
		}
		s += "}"
	}
	return s
}

func main() {
	exprs := []string{``, `a`, `abc`, `a.c`, `a|b`, `abc|abd`, `abc|abd|xyz`, `a|b|c|[x-z]`, `.|a`, `a|.|\n`, `(?s).|a`, `a*`, `a+?`, `a??`, `a{2}`, `a{2,}`, `a{2,4}?`, `a{0}`, `a{0,1}`, `(a)(?P<n>b)(?:c)(?<m>d)`, `^a$`, `(?m)^a$`, `\Aa\z`, `\ba\B`, `[a-c]`, `[^a-c]`, `[[:alpha:]]`, `[[:^digit:]x]`, `\d\D\s\S\w\W`, `\pN`, `\p{Greek}`, `\P{^Lu}`, `\p{Any}`, `\p{Assigned}`, `\p{ASCII}`, `\p{Letter}`, `\p{uppercase_letter}`, `(?i)abc`, `(?i)[k]`, `(?i)\w`, `(?i)K|x`, `(?i:a)b`, `(?i)(?-i)a`, `(?U)a*`, `a(?i)b(?-i)c`, `\Qa.b\E+`, `\x41\x{1F600}\101\a\f\n\r\t\v`, `\.\_\-`, `[\d\-x]`, `[a-]`, `[]a]`, `[^]a]`, `[-a]`, `a||b`, `|`, `()`, `(|a)*`, `(a*)*`, `(?:a*)+`, `(?:a?)?`, `(?:(?:a+)*)?`, `a*b*|a*c*`, `[ab]c|[ab]d`, `a{2}b|a{2}c`, `ab|cd|ab`, `abc|ab|a`, `aa|ab|(?i)ac`, `x(?:ab|ac)|y`, `^a|^b`, `(?:a|b)|c`, `a(b|c)d`, `[a]`, `[aA]`, `(?i)a|b`, `aA|aa`, `é+`, `[é-ü]`, `(?s:.)(?-s:.)`, `.*(?i)x`, `(?m)^x|$`, `$a`, `\C`, `a**`, `a*+`, `*a`, `(*)`, `a{1001}`, `a{2,1}`, `a{,2}`, `a{`, `a{1`, `a{x}`, `a{00}`, `(a{100}){100}`, `(`, `)`, `a)`, `(?`, `(?z)`, `(?i-`, `(?i--s)`, `(?-)`, `(?P<)`, `(?P<n`, `(?P<n!>a)`, `(?P=n)`, `(?<`, `[`, `[a`, `[b-a]`, `[[:foo:]]`, `[[:alpha:`, `\`, `\8`, `\xg`, `\x{110000}`, `\x{}`, `\p`, `\p{Foo}`, `\p{`, `\pX`, "a\xffb", "[\xff]", "(?P<\xff>a)", `[a\`, `\Q\E`, `\Qa`, `[\Q]\E]`, `a{1,2}{3}`, `(?:a{1,2}){3}`, `(?i)ſ`, `(?i)[^k]`, `[^\x00-\x{10FFFF}]`, `[\x00-\x{10FFFF}]`, `[^\n]`, `(?s)[^\n]|\n`, `-`, `[\]\[]`, `foo|foobar|foobaz|fo`, `(?:x|y|z)+?z{3}`}
	for _, flags := range []syntax.Flags{syntax.Perl, syntax.POSIX, syntax.Perl | syntax.FoldCase, syntax.Perl | syntax.MatchNL, syntax.Literal | syntax.Perl} {
		for _, e := range exprs {
			re, err := syntax.Parse(e, flags)
			if err != nil {
				se, ok := err.(*syntax.Error)
				fmt.Printf("%q: %v %v %v\n", e, err, ok, se.Code)
				continue
			}
			s := re.String()
			fmt.Printf("%q: %s %q max %d %q\n", e, dump(re), s, re.MaxCap(), re.CapNames())
			again, err := syntax.Parse(s, syntax.Perl)
			if err != nil {
				fmt.Println("  reparse:", err)
			} else {
				fmt.Println("  equal:", again.Equal(re), re.Equal(re))
			}
			sim := re.Simplify()
			fmt.Printf("  simple %q %v\n", sim, sim == re)
			p, err := syntax.Compile(sim)
			text := p.String()
			if len(text) > 1500 {
				text = fmt.Sprint(len(p.Inst))
			}
			pre, all := p.Prefix()
			fmt.Printf("%s  %v cap %d prefix %q %v cond %v\n", text, err, p.NumCap, pre, all, p.StartCond())
			if len(p.Inst) < 8 {
				for i := range p.Inst {
					if in := &p.Inst[i]; in.Op == syntax.InstRune || in.Op == syntax.InstRune1 {
						fmt.Print(in.MatchRune('a'), in.MatchRunePos('K'), in.MatchRunePos(0x212a), " ")
					} else if in.Op == syntax.InstEmptyWidth {
						fmt.Print(in.MatchEmptyWidth(-1, 'a'), in.MatchEmptyWidth('a', '\n'), " ")
					}
				}
				fmt.Println()
			}
		}
	}
	for _, e := range []string{strings.Repeat("(", 1001) + strings.Repeat(")", 1001), strings.Repeat("(?:", 999) + strings.Repeat(")*", 999), strings.Repeat("a", 2000), strings.Repeat("((a{100}){100}){100}", 3), "((a{100}){10}){1}", strings.Repeat("x{1000}", 5000)} {
		re, err := syntax.Parse(e, syntax.Perl)
		if err != nil {
			fmt.Printf("%.60q\n", err.Error())
		} else {
			fmt.Println(re.Op, len(re.Sub))
		}
	}
	fmt.Println(syntax.Op(0), syntax.Op(19), syntax.Op(20), syntax.Op(128), syntax.InstOp(3), syntax.InstOp(99).String() == "")
	for _, r := range [][2]rune{{-1, 'a'}, {'a', 'b'}, {'a', ' '}, {'\n', -1}, {-1, -1}, {'\n', '\n'}} {
		fmt.Println(syntax.EmptyOpContext(r[0], r[1]))
	}
	fmt.Println((&syntax.Regexp{}).String(), (&syntax.Regexp{Op: syntax.OpNoMatch}).String(), (*syntax.Regexp)(nil).Simplify() == nil)
}
