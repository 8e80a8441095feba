// Base64, hexadecimal, run-length, Caesar and Vigenere, bit reader.
package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

const alpha = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

func enc64(b []byte) string {
	var s strings.Builder
	for len(b) > 0 {
		var v uint32
		n := min(3, len(b))
		for i := range 3 {
			v <<= 8
			if i < n {
				v |= uint32(b[i])
			}
		}
		for i := range 4 {
			if i <= n {
				s.WriteByte(alpha[v>>(18-6*i)&63])
			} else {
				s.WriteByte('=')
			}
		}
		b = b[n:]
	}
	return s.String()
}

func dec64(s string) (out []byte, err error) {
	if len(s)%4 != 0 {
		return nil, errors.New("bad length")
	}
	for i := 0; i < len(s); i += 4 {
		var v uint32
		pad := 0
		for _, c := range []byte(s[i : i+4]) {
			k := strings.IndexByte(alpha, c)
			if c == '=' {
				pad++
				k = 0
			} else if k < 0 {
				return out, fmt.Errorf("bad character %q at %d", c, i)
			}
			v = v<<6 | uint32(k)
		}
		out = append(out, []byte{byte(v >> 16), byte(v >> 8), byte(v)}[:3-pad]...)
	}
	return
}

func rle(s string) string {
	var b []byte
	for i := 0; i < len(s); {
		j := i
		for j < len(s) && s[j] == s[i] {
			j++
		}
		b = strconv.AppendInt(b, int64(j-i), 10)
		b = append(b, s[i])
		i = j
	}
	return string(b)
}

func unrle(s string) (out string) {
	n := 0
	for _, c := range s {
		if c >= '0' && c <= '9' {
			n = n*10 + int(c-'0')
			continue
		}
		out += strings.Repeat(string(c), n)
		n = 0
	}
	return
}

func vigenere(s, key string, sign int) string {
	i := 0
	return strings.Map(func(r rune) rune {
		var base rune
		switch {
		case 'a' <= r && r <= 'z':
			base = 'a'
		case 'A' <= r && r <= 'Z':
			base = 'A'
		default:
			return r
		}
		k := rune(key[i%len(key)]-'a') * rune(sign)
		i++
		return (r-base+k+26)%26 + base
	}, s)
}

func main() {
	for _, s := range []string{"", "f", "fo", "foo", "foob", "fooba", "foobar", "\x00\xff\x10"} {
		e := enc64([]byte(s))
		d, err := dec64(e)
		fmt.Println(e, string(d) == s, err)
	}
	fmt.Println(dec64("ab"))
	fmt.Println(dec64("Zm9v!m9v"))
	r := rle("aaabccddddddddddddz")
	fmt.Println(r, unrle(r), rle(""))
	v := vigenere("Attack at Dawn!", "lemon", 1)
	fmt.Println(v, vigenere(v, "lemon", -1))
}
