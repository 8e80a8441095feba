package main

import (
	"bytes"
	"encoding/ascii85"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"mime/quotedprintable"
	"strings"
	"testing/iotest"
)

func main() {
	r := rand.New(rand.NewSource(1))
	for n := 0; n < 20; n++ {
		src := make([]byte, n)
		if n%3 != 0 {
			r.Read(src)
		}
		dst := make([]byte, ascii85.MaxEncodedLen(n))
		k := ascii85.Encode(dst, src)
		back := make([]byte, 4*k)
		nd, ns, err := ascii85.Decode(back, dst[:k], true)
		fmt.Println(k, string(dst[:k]), nd, ns, err, bytes.Equal(back[:nd], src))
		nd, ns, err = ascii85.Decode(back, dst[:k], false)
		fmt.Println(nd, ns, err)
	}
	for _, s := range []string{"", "z", "zz!!", "!", "!!", "<~x~>", "v", "abcz", "87cUR D]i,\n\"Ebo7", "uuuuu", "z z\x00z", "!!!!!z!"} {
		back := make([]byte, 100)
		for _, flush := range []bool{true, false} {
			nd, ns, err := ascii85.Decode(back, []byte(s), flush)
			fmt.Printf("%q %x %d %v\n", s, back[:nd], ns, err)
		}
		all, err := io.ReadAll(ascii85.NewDecoder(iotest.OneByteReader(strings.NewReader(s))))
		fmt.Printf("%x %v\n", all, err)
	}
	nd, ns, err := ascii85.Decode(make([]byte, 6), []byte("87cURD]i,\"Ebo7"), true)
	fmt.Println(nd, ns, err)
	var b bytes.Buffer
	w := ascii85.NewEncoder(&b)
	long := make([]byte, 5000)
	r.Read(long)
	for i, k := 0, 1; i < len(long); k++ {
		e := min(len(long), i+k)
		n, err := w.Write(long[i:e])
		if n != e-i || err != nil {
			fmt.Println(n, err)
		}
		i = e
	}
	fmt.Println(w.Close(), b.Len())
	all, err := io.ReadAll(ascii85.NewDecoder(&b))
	fmt.Println(bytes.Equal(all, long), err)
	all, err = io.ReadAll(ascii85.NewDecoder(io.MultiReader(strings.NewReader("87cUR"), iotest.ErrReader(errors.New("broken")))))
	fmt.Printf("%s %v\n", all, err)

	texts := []string{"", "plain", "a=b", "tab\tend\t", "sp ace ", "line\nline\r\nline\rx\n\n", "é日本", "\x00\x7f\xff", strings.Repeat("x", 200), strings.Repeat("é", 60), strings.Repeat("word ", 40), "a \nb\t\r\n ", strings.Repeat("y", 75) + "=", strings.Repeat("y", 74) + " \nz", "\r", "\r\r\n\n"}
	for _, s := range texts {
		for _, bin := range []bool{false, true} {
			var b bytes.Buffer
			w := quotedprintable.NewWriter(&b)
			w.Binary = bin
			n, err := io.WriteString(w, s[:len(s)/2])
			n2, err2 := io.WriteString(w, s[len(s)/2:])
			fmt.Printf("%d %d %v %v %v %q\n", n, n2, err, err2, w.Close(), b.String())
			back, err := io.ReadAll(quotedprintable.NewReader(&b))
			fmt.Printf("%q %v\n", back, err)
		}
	}
	for _, s := range []string{"=41=62", "=4", "=", "=\n", "a=\r\nb", "a=  \nb", "a= x\nb", "=zz", "=4g", "a==b", "foo = bar", "\x01", "é", "trailing  \n", "x=\n=\n", "=\r", "a=", "a=  ", "ok\x7f", "=3D=3d", strings.Repeat("l", 5000) + "\n", "no newline  ", "soft=\n \nline", "=\n\n", "a=E9=\r\r\nb"} {
		out, err := io.ReadAll(quotedprintable.NewReader(strings.NewReader(s)))
		if len(out) > 60 {
			out = out[:60]
		}
		fmt.Printf("%.40q %q %v\n", s, out, err)
	}
	_, err = quotedprintable.NewWriter(bad{}).Write([]byte("x\ny"))
	fmt.Println(err)
}

type bad struct{}

func (bad) Write([]byte) (int, error) { return 0, errors.New("full") }
