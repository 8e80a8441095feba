package main

import "fmt"

type B []byte
type R []rune
type S string

func main() {
	s := "a\xc3\x28é\xe2\x82世\xf0\x9f\x98\x80\xed\xa0\x80"
	for i, r := range s {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	fmt.Println(len(s), len([]rune(s)), string([]rune(s)) == s, []byte(string([]rune(s))))
	b := B(s)
	b[0] = 'Z'
	fmt.Println(s[0] == 'a', string(b[:1]), S(b[:1])+"x", R("é")[0], string(R{233}))
	fmt.Println("a" < "b", "a" < "B", "" < "a", "abc" > "ab", "é" > "z")
	x := "hello"
	y := x[1:3]
	x = "other"
	fmt.Println(y, x[:0] == "", x[len(x):])
	fmt.Printf("%q %x %+q %v %c %U\n", s, s, s, []byte("x"), 'é', 'é')
	var sb string
	for i := range 5 {
		sb += string(rune('a' + i))
		sb += fmt.Sprint(i)
	}
	fmt.Println(sb)
	for i := range []byte("é") {
		fmt.Print(i, " ")
	}
	for range "éa" {
		fmt.Print("x")
	}
	fmt.Println()
	switch "a" + sb[:1] {
	case "aa":
		fmt.Println("matched")
	}
	m := map[string]int{}
	key := []byte("k")
	m[string(key)]++
	key[0] = 'j'
	m[string(key)]++
	fmt.Println(m)
	fmt.Println(append([]byte("a"), "bc"...), copy(key, "xyz"), string(key))
	func() {
		defer func() { fmt.Println(recover()) }()
		n := 9
		_ = x[n]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		n, k := 4, 2
		_ = x[n:k]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		n := -1
		_ = x[:n]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		sl := make([]int, 2, 4)
		n := 5
		_ = sl[:n]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		sl := make([]int, 2, 4)
		n := 5
		_ = sl[1:2:n]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		sl := make([]int, 2, 4)
		n := 3
		_ = sl[n:2:4]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		n := -1
		_ = make([]int, n)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		n := 1
		_ = make([]int, 2, n)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		n := -1
		_ = make(chan int, n)
	}()
	fmt.Println(min("b", "a", "c"), max(S("x"), "y"))
}
