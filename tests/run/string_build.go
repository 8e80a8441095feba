// Building strings: concatenation in loops, Builder, byte slices, Join, Fprintf into a Builder.
package main

import (
	"fmt"
	"strings"
)

func main() {
	var sb strings.Builder
	for i := 0; i < 5; i++ {
		fmt.Fprintf(&sb, "%d-", i)
	}
	sb.WriteByte('x')
	sb.WriteRune('世')
	sb.WriteString("end")
	fmt.Println(sb.String(), sb.Len())
	sb.Reset()
	fmt.Println(sb.Len(), sb.String() == "")
	s := ""
	for i := 0; i < 2000; i++ {
		s += "ab"
	}
	fmt.Println(len(s), s[1999], s[:6])
	b := []byte{}
	for c := byte('a'); c <= 'z'; c++ {
		b = append(b, c)
	}
	b = append(b, " and more"...)
	fmt.Println(string(b))
	parts := []string{"a", "b", "c"}
	fmt.Println(strings.Join(parts, ", "), strings.Join(nil, "x") == "", strings.Join(parts[:1], "--"))
	var lines []string
	for i := 1; i <= 4; i++ {
		lines = append(lines, strings.Repeat("*", i)+strings.Repeat(".", 4-i))
	}
	fmt.Println(strings.Join(lines, "\n"))
	pre := "x" + fmt.Sprint(1, 2) + fmt.Sprintln("y", 3) + fmt.Sprintf("%03d", 4)
	fmt.Printf("%q\n", pre)
	var keep []string
	acc := ""
	for i := 0; i < 5; i++ {
		acc += string(rune('a' + i))
		keep = append(keep, acc)
	}
	fmt.Println(keep)
}
