// encoding/csv beside Go: thousands of texts of the characters that matter, read with every setting, with fields, places, offsets and errors; records written.
package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"hash/fnv"
	"io"
	"strings"
	"testing/iotest"
)

var seed uint32 = 1

func next(n int) int {
	seed = seed*1664525 + 1013904223
	return int(seed>>8) % n
}

var pieces = []string{"a", "bc", ",", ",", ",", "\"", "\"", "\"\"", "\n", "\n", "\r\n", "\r", " ", "é", "世", "\xff", "#", ";", "\"x\"", ",\"y,z\"", "\\.", "\t", "\u00a0", ""}

func text(n int) string {
	var b strings.Builder
	for range n {
		b.WriteString(pieces[next(len(pieces))])
	}
	return b.String()
}

func read(w io.Writer, r *csv.Reader) {
	for k := 0; k < 40; k++ {
		rec, err := r.Read()
		fmt.Fprintf(w, "%q %v %d %d", rec, err, len(rec), r.InputOffset())
		if err == io.EOF {
			break
		}
		for i := range rec {
			if err == nil || i == 0 && len(rec) > 0 {
				l, c := r.FieldPos(i)
				fmt.Fprint(w, " ", l, ":", c)
			}
		}
		fmt.Fprintln(w)
	}
	fmt.Fprintln(w)
}

func reader(s string, mode int) *csv.Reader {
	var src io.Reader = strings.NewReader(s)
	if mode&1 != 0 {
		src = iotest.OneByteReader(src)
	}
	r := csv.NewReader(src)
	r.LazyQuotes = mode&2 != 0
	r.TrimLeadingSpace = mode&4 != 0
	r.ReuseRecord = mode&8 != 0
	r.FieldsPerRecord = []int{-1, 0, 2, -1}[mode>>4&3]
	r.Comma = []rune{',', ',', ';', '世'}[mode>>6&3]
	r.Comment = []rune{0, '#'}[mode>>8&1]
	return r
}

func main() {
	for _, s := range []string{"a,b,c\n1,\"2,2\",3\n", "x", "", "\n", ",", ",,\n,\n", "\"\"", "\"\"\"\"", "\"a\"\"b\",c\r\n", "a\r\n\r\nb\r", "\"a\nb\",c\n\"d", "a\"b,c\n", "\"a\"b\n", "\"a\",\n", "\"a\", \"b\"\n"} {
		fmt.Printf("%q\n", s)
		var b bytes.Buffer
		read(&b, reader(s, 0))
		fmt.Print(b.String())
	}
	h := fnv.New64a()
	for i := range 3000 {
		s := text(next(30))
		read(h, reader(s, i%512))
		read(h, reader(s, 0))
		if i%250 == 0 {
			fmt.Printf("%d %x\n", i, h.Sum64())
		}
	}
	for _, n := range []int{4000, 4094, 4095, 4096, 4097, 8192, 20000} { // around the buffer's size
		s := strings.Repeat("x", n) + ",\"" + strings.Repeat("y\"\"", n/4) + "\"\nz,z\r\n"
		read(h, reader(s, 0))
		read(h, reader("a,b\n"+s, 8))
	}
	fmt.Printf("%x\n", h.Sum64())
	rec, err := csv.NewReader(strings.NewReader(text(4000))).ReadAll()
	fmt.Println(len(rec), err)
	r := csv.NewReader(strings.NewReader("a,b\nc,d\ne\n"))
	r.ReuseRecord = true
	one, _ := r.Read()
	two, _ := r.Read()
	fmt.Println(one, two, &one[0] == &two[0])
	three, err := r.Read()
	fmt.Println(three, err, &three[0] == &two[0])
	func() {
		defer func() { fmt.Println(recover()) }()
		r.FieldPos(1)
	}()

	for _, comma := range []rune{',', ';', '世', '\t', 0, '"'} {
		for _, crlf := range []bool{false, true} {
			var b bytes.Buffer
			w := csv.NewWriter(&b)
			w.Comma, w.UseCRLF = comma, crlf
			seed = 7
			var err error
			for range 400 {
				rec := make([]string, next(5))
				for i := range rec {
					rec[i] = text(next(6))
				}
				if err = w.Write(rec); err != nil {
					break
				}
			}
			long := w.Write([]string{strings.Repeat("long \"text\",", 1000), "", strings.Repeat("plain", 2000)})
			w.Flush()
			h.Reset()
			h.Write(b.Bytes())
			fmt.Printf("%q %v %d %x %v %v %v\n", comma, crlf, b.Len(), h.Sum64(), err, long, w.Error())
		}
	}
	w := csv.NewWriter(iotest.TruncateWriter(io.Discard, 10))
	fmt.Println(w.WriteAll([][]string{{"a", " b", ""}, {"\"", "\n", "\\.", "\u2003x", "x "}, {}, {""}}))
	pr, pw := io.Pipe()
	pr.Close()
	w = csv.NewWriter(pw)
	for range 2000 {
		err = w.Write([]string{"abc", "def"})
	}
	fmt.Println(err, w.Error())
	var b strings.Builder
	w = csv.NewWriter(&b)
	w.WriteAll([][]string{{"a", " b", ""}, {"\"", "\n", "\\.", "\u2003x", "x "}, {}, {""}})
	fmt.Printf("%q\n", b.String())
}
