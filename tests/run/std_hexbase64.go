// Packages encoding/hex and encoding/base64.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing/iotest"
)

func data(n int) []byte {
	b := make([]byte, n)
	x := uint32(n + 1)
	for i := range b {
		x = x*1664525 + 1013904223
		b[i] = byte(x >> 24)
	}
	return b
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func hexes() {
	for _, n := range []int{0, 1, 15, 16, 17, 40, 70000} {
		d := data(n)
		s := hex.EncodeToString(d)
		b, err := hex.DecodeString(strings.ToUpper(s))
		fmt.Println(n, len(s), bytes.Equal(b, d), err, s[:min(len(s), 20)])
		if n < 100 {
			fmt.Print(hex.Dump(d))
		}
		var w bytes.Buffer
		e := hex.NewEncoder(&w)
		for len(d) > 0 {
			m := 1 + len(d)/2
			k, err := e.Write(d[:m])
			if k != m || err != nil {
				fmt.Println(k, err)
			}
			d = d[m:]
		}
		fmt.Println(w.String() == s)
		b, err = io.ReadAll(iotest.OneByteReader(hex.NewDecoder(strings.NewReader(s))))
		fmt.Println(len(b), err)
	}
	for _, s := range []string{"a", "0g", "g0", "00zz", "0", "abc", "12 4", "é", "00z"} {
		b, err := hex.DecodeString(s)
		fmt.Printf("%q %v %v %v\n", s, b, err, errors.Is(err, hex.ErrLength))
		b, err = io.ReadAll(hex.NewDecoder(strings.NewReader(s)))
		fmt.Println(b, err)
	}
	fmt.Println(string(hex.AppendEncode([]byte("x"), []byte{1, 255})), hex.EncodedLen(5), hex.DecodedLen(11))
	b, err := hex.AppendDecode([]byte("x"), []byte("4142q"))
	fmt.Printf("%q %v\n", b, err)
	try("short dst", func() { hex.Encode(make([]byte, 3), []byte{1, 2}) })
	d := hex.Dumper(io.Discard)
	d.Write([]byte("x"))
	fmt.Println(d.Close(), d.Close())
	_, err = d.Write([]byte("y"))
	fmt.Println(err)
}

func base64s() {
	encs := map[string]*base64.Encoding{"std": base64.StdEncoding, "url": base64.URLEncoding, "rawstd": base64.RawStdEncoding, "rawurl": base64.RawURLEncoding,
		"strict": base64.StdEncoding.Strict(), "rawstrict": base64.RawStdEncoding.Strict(), "pad*": base64.StdEncoding.WithPadding('*')}
	for _, name := range []string{"std", "url", "rawstd", "rawurl", "strict", "rawstrict", "pad*"} {
		enc := encs[name]
		for _, n := range []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50, 100001} {
			d := data(n)
			s := enc.EncodeToString(d)
			b, err := enc.DecodeString(s)
			fmt.Println(name, n, len(s), enc.EncodedLen(n), enc.DecodedLen(len(s)), bytes.Equal(b, d), err, s[:min(len(s), 70)])
			var w bytes.Buffer
			e := base64.NewEncoder(enc, &w)
			for p := d; len(p) > 0; {
				m := 1 + len(p)/3
				e.Write(p[:m])
				p = p[m:]
			}
			e.Close()
			fmt.Println(w.String() == s)
			b, err = io.ReadAll(base64.NewDecoder(enc, iotest.HalfReader(strings.NewReader(s))))
			fmt.Println(bytes.Equal(b, d), err)
			if n < 12 {
				broken := strings.Join(strings.Split(s, ""), "\n")
				b, err = enc.DecodeString(broken + "\r\n")
				fmt.Println(bytes.Equal(b, d), err)
				b, err = io.ReadAll(base64.NewDecoder(enc, strings.NewReader(broken)))
				fmt.Println(bytes.Equal(b, d), err)
			}
		}
		for _, s := range []string{"", "=", "A", "A=", "AA", "AA=", "AA==", "AA===", "AB==", "AAB=", "AAA", "AAA=", "AAAA=", "AAAAA", "AAAA====", "AA==AA==", "AA=A", "A===", "!!!!", "AA!A", "AAA!", "A!AA",
			"AAAA!AAA", "AAAAAAAA!", "AAAAAAAAAAAAAAA!", "AA\n==", "AA=\n=", "AA==\n", "\n", "A\n", "====", "AA**", "AAA*", "A-_A", "A+/A"} {
			b, err := enc.DecodeString(s)
			fmt.Printf("%s %q %v %v", name, s, b, err)
			b, err = io.ReadAll(base64.NewDecoder(enc, strings.NewReader(s)))
			fmt.Println(" ", b, err)
		}
	}
	fmt.Println(string(base64.StdEncoding.AppendEncode([]byte("x"), []byte("abcd"))))
	b, err := base64.StdEncoding.AppendDecode([]byte("x"), []byte("QUJD!"))
	fmt.Printf("%q %v\n", b, err)
	try("short", func() { base64.NewEncoding("abc") })
	try("twice", func() { base64.NewEncoding(strings.Repeat("a", 64)) })
	try("newline", func() { base64.NewEncoding("\n" + strings.Repeat("a", 63)) })
	try("padding", func() { base64.StdEncoding.WithPadding('\n') })
	try("padding 2", func() { base64.StdEncoding.WithPadding('A') })
	try("padding 3", func() { base64.StdEncoding.WithPadding(300) })
	try("dst", func() { base64.StdEncoding.Encode(make([]byte, 3), []byte{1}) })
}

func main() {
	hexes()
	base64s()
}
