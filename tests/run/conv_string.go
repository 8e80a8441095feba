// String conversions: bytes, runes, from runes, invalid values, named types.
package main

import "fmt"

type Name string
type Bytes []byte
type Runes []rune
type B byte

func main() {
	s := "héllo, 世界\x80\xff"
	fmt.Println([]byte(s), len(s))
	fmt.Println([]rune(s), len([]rune(s)))
	fmt.Printf("%q %q\n", string([]byte(s)), string([]rune(s)))
	for _, r := range []rune{0, 'A', 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x10ffff, 0x110000, -1} {
		fmt.Printf("%x ", string(r))
	}
	fmt.Println()
	var b byte = 200
	fmt.Println(string(rune(b)), len(string(rune(b))))
	n := Name("x")
	fmt.Println(string(n)+"y", Name("z")+n, []byte(n), Bytes("ab"), Runes("é"), string(Bytes("cd")), string(Runes{97, 233}))
	bs := []byte("mutable")
	t := string(bs)
	bs[0] = 'M'
	fmt.Println(t, string(bs))
	u := []byte(t)
	u[1] = '!'
	fmt.Println(t, string(u))
	var nilb []byte
	fmt.Println(string(nilb) == "", []byte("") == nil, len([]byte("")))
	m := map[string]int{"key": 7}
	k := []byte("key")
	fmt.Println(m[string(k)], string(k) == "key", string(k) < "kez")
	fmt.Println(string([]B{104, 105}))
	for i, c := range []byte("añb") {
		fmt.Print(i, ":", c, " ")
	}
	fmt.Println()
	const c = 'é'
	fmt.Println(string(c), string(rune(65)), "a"+string(rune('b'))+"c")
}
