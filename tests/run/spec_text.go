// Strings, bytes and runes: conversions, comparison, literals.
package main

import (
	"fmt"
	"sort"
	"strings"
)

// text: strings, bytes, runes, conversions, comparison, concatenation, switch on strings, map of strings
type Str string
type Bs []byte
type Rs []rune
type B byte
type NB []B

func main() {
	s := "héllo, 世界\x00\xff\U0001F600"
	fmt.Println(len(s), []byte(s), []rune(s), string([]rune(s)) == s, strings.ToValidUTF8(s, "?"))
	fmt.Printf("%q %x % x %+q %#q %v %s|%10.3s|%-8s|\n", s, s, s, s, s, s, s, s, "ab")
	for i, r := range s {
		fmt.Print(i, ":", string(r), ",", r, " ")
	}
	fmt.Println()
	var st Str = "x" + Str(s[:2])
	b := Bs(st)
	b[0] = 'y'
	r := Rs(string(b) + "é")
	nb := NB("abc")
	nb[1] += 2
	fmt.Println(st, string(b), string(r), string(nb), Str(b) == "yh\xc3", len(r), Bs(nil) == nil, string(Bs(nil)) == "")
	fmt.Println(s[1:3] == "é", s[1], s[0:0] == "", "a" < "b", "a" < "B", "ab" > "a", "" < "\x00", "é" > "z", s > s[:5], s[:5]+s[5:] == s)
	fmt.Println(string(rune(65)), string(rune(0x4e16)), string(rune(-1)), string(rune(0xd800)), string(B('b')), string([]rune{'a', -5, 0x10ffff, 0x110000}))
	m := map[string]int{}
	buf := []byte("key")
	m[string(buf)] = 1
	buf[0] = 'K'
	m[string(buf)]++
	m[string(buf[1:])+"x"] = 3
	_, ok := m[string(buf[:2])]
	ks := make([]string, 0)
	for k := range m {
		ks = append(ks, k)
	}
	sort.Strings(ks)
	fmt.Println(m, ok, ks)
	acc := ""
	for i := range 5 {
		acc += string(rune('a'+i)) + fmt.Sprint(i)
		acc = acc[1:] + acc[:1]
	}
	fmt.Println(acc)
	for _, w := range strings.Fields(" foo  bar\tbaz qux ") {
		switch {
		case w < "bb":
			fmt.Print("small ")
		case w[0] == 'f', strings.HasSuffix(w, "x"):
			fmt.Print("f/x ")
		default:
			fmt.Print(len(w), " ")
		}
	}
	fmt.Println()
	const raw = `a\n"b"` + "\t" + `
c`
	fmt.Println(len(raw), raw[6:7] == "\t", strings.Count(raw, "\n"), 'x', '\'', "\"", `\`, "\a\b\f\v\\\101\x41\u0041\U00000041")
	bb := append([]byte("x"), s[:3]...)
	bb = append(bb, "end"...)
	n := copy(bb[1:], "ZZ")
	fmt.Println(string(bb), n, copy(bb, ""), copy(bb[len(bb):], "q"), cap([]byte("abc")) >= 3)
	x := []byte("shared")
	y := string(x)
	z := x[2:4:4]
	z = append(z, '!')
	x[0] = 'S'
	fmt.Println(string(x), y, string(z), string(x[2:4]))
	parts := strings.SplitAfterN("a,b,c,d", ",", 3)
	fmt.Printf("%q %v %d\n", parts, parts, len(strings.Split("", ",")))
	var sb strings.Builder
	for i := 3; i > 0; i-- {
		fmt.Fprintf(&sb, "%0*d|", i+1, i)
	}
	fmt.Println(sb.String(), sb.Len())
	type pair struct{ a, b string }
	ps := map[pair]int{{"a", "b"}: 1, {"ab", ""}: 2}
	fmt.Println(ps[pair{"a", "b"}], ps[pair{"a" + "b", ""}], ps[pair{}], len(ps))
	arr := [...]string{2: "two", 0: "zero"}
	fmt.Printf("%q %v %#v %T\n", arr, arr, arr, arr)
	e := any("x")
	fmt.Println(e == "x", e == any(Str("x")), e.(string)+"y", fmt.Sprint(e, e, 1, 2, "a", "b", 3))
	println("stderr", len(s), s[1:3], st, string(nb))
}
