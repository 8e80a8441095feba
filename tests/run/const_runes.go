// []rune("constant") and []byte("constant") have room for just their elements; those of variables have the room of a frame where they do not outlive it.
package main

import "fmt"

var text = "日本"
var kept []rune

func main() {
	a, b := []rune("日本"), []byte("日本")
	fmt.Println(len(a), cap(a), len(b), cap(b), string(a), cap([]rune("")), cap([]rune("a\xffb\U0010ffff")), cap([]rune(text)))
	a[0] = 'x'
	c := []rune("日本")
	fmt.Println(string(a), string(c), []rune("\xed\xa0\x80é"))
	for i := range 3 {
		r := []rune("abc")
		r[i]++
		r = append(r, 'd')
		fmt.Print(string(r), " ", cap(r), " ")
	}
	kept = []rune("kept")
	kept[1]++
	type R []rune
	fmt.Println(string(kept), cap(kept), cap(R("four")), len([]rune("four")))
}
