// Strings made of pieces: builder, concatenation, joining, numbers, searching and replacing.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

func hash(s string) int {
	h := 0
	for i := 0; i < len(s); i += 97 {
		h = (h*31 + int(s[i])) % 1000000007
	}
	return h
}

func main() {
	var b strings.Builder
	for i := 0; i < 400000; i++ {
		b.WriteString("item ")
		b.WriteString(strconv.Itoa(i))
		b.WriteByte(';')
	}
	s := b.String()
	fmt.Println("builder", len(s), hash(s))

	parts := make([]string, 0)
	for i := 0; i < 200000; i++ {
		parts = append(parts, "k"+strconv.Itoa(i%5000)+"="+strconv.Itoa(i))
	}
	joined := strings.Join(parts, ",")
	fmt.Println("join", len(joined), hash(joined))

	line := ""
	for i := 0; i < 4000; i++ {
		line += "ab" + strconv.Itoa(i%10)
	}
	fmt.Println("append", len(line), hash(line))

	n := 0
	for i := 0; i < 30; i++ {
		r := strings.Replace(line, "b"+strconv.Itoa(i%10), "--", -1)
		n += strings.Count(r, "--") + strings.Index(r, "b9a") + len(strings.ToUpper(r)) + len(strings.Repeat("xyz", i))
	}
	fmt.Println("replace", n)

	total := 0
	for i := 0; i < 60000; i++ {
		total += len(fmt.Sprintf("%05d:%s:%.2f", i, "abc", float64(i)/4))
	}
	fmt.Println("sprintf", total)
}
