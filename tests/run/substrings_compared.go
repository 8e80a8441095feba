// Parts of strings and byte slices compared with constants of one to nine bytes, everywhere in a text and beyond its ends.
package main

import "fmt"

func at(s string, i int) (m int) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Print("[", m, " ", e, "]")
		}
	}()
	if s[i:i+1] == "a" {
		m |= 1
	}
	if s[i:i+2] == "ab" {
		m |= 2
	} else if "bc" != s[i:i+2] {
		m |= 4
	}
	if s[i:i+3] == "abc" || s[i:i+3] == "bca" {
		m |= 8
	}
	if !(s[i:i+4] == "abca") {
		m |= 16
	}
	eq := s[i:i+5] == "abcab"
	if eq {
		m |= 32
	}
	switch s[i : i+6] {
	case "abcabc", "bcabca":
		m |= 64
	case "cabcab":
		m |= 128
	}
	if s[i:i+8] == "abcabcab" {
		m |= 256
	}
	if s[i:i+9] == "abcabcabc" {
		m |= 512
	}
	return m
}

func count(s string) (n int) {
	for i := 0; i+2 <= len(s); i++ {
		if s[i:i+2] == "xy" {
			n++
		} else if s[i:i+2] == "yx" {
			n += 100
			continue
		}
		if part := s[i : i+2]; part == "yy" {
			n += len(part) * 10000
		}
	}
	return
}

func inBytes(b []byte) (n int) {
	for i := 0; i+3 <= len(b); i++ {
		if string(b[i:i+3]) == "cat" {
			b[i] = 'b'
			if string(b[i:i+3]) == "cat" {
				n += 1000
			}
			n++
		}
	}
	return
}

func back(s string) (n int) { // the comparison is the loop's own test
	i := len(s) - 3
	for i >= 0 && s[i:i+3] != "end" {
		i -= 3
		n++
	}
	for i = max(i, 0); i+3 <= len(s) && s[i:i+3] != "xxx"; {
		i++
	}
	return n*100 + i
}

func main() {
	for _, s := range []string{"abcabcabcabc", "bcabcab", "", "a", "ab\x00c\xffabcabcabca"} {
		for i := -1; i <= len(s)+1; i++ {
			fmt.Print(at(s, i), " ")
		}
		fmt.Println()
	}
	fmt.Println(count("xyxyyxyyyxxy"), count("x"), count(""))
	b := []byte("cat concat scatter")
	fmt.Println(inBytes(b), string(b))
	fmt.Println(back("aaaendbbbccc"), back("xxxendaaa"), back("no"))
	for _, i := range []int{1 << 62, -1 << 63, 1<<63 - 1} {
		fmt.Println(at("abc", i))
	}
}
