// Package encoding/csv.
package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing/iotest"
)

func main() {
	texts := []string{"", "a,b,c\n", "a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b", "a,b\r", "\n\na,b\n\n\nc,d\n", "a,\"b,c\",d\n", "\"a\"\"b\",c\n", "\"two\nlines\",x\n\"a\r\nb\",y\n", "a,,\n,,b\n,\n", "# comment\na,b\n#x,y\n", "a;b,c\n", " a, b ,\" c\"\n", "\"\"\n",
		"a\"b,c\n", "\"a\"b,c\n", "\"unfinished\n", "\"a\" ,b\n", "a,b\n1,2,3\n", "x,y\n1\n", "é,世界\n", "a,\"b\nc\"d\n", "\"\"\"\"\n", "a,b\n\"c", "\"x\ny\n", ",\"\n", "  \n", "a, \"b\"\n", "\"a\n\nb\",c\nd,e", "\"a\",\"b\"\"\"\n"}
	configs := []func(r *csv.Reader){func(r *csv.Reader) {}, func(r *csv.Reader) { r.Comma = ';' }, func(r *csv.Reader) { r.Comment = '#' }, func(r *csv.Reader) { r.LazyQuotes = true }, func(r *csv.Reader) { r.TrimLeadingSpace = true },
		func(r *csv.Reader) { r.FieldsPerRecord = -1 }, func(r *csv.Reader) { r.FieldsPerRecord = 2; r.ReuseRecord = true }, func(r *csv.Reader) { r.Comma = '世'; r.FieldsPerRecord = -1 }, func(r *csv.Reader) { r.Comma = '\n' }, func(r *csv.Reader) { r.Comment = ',' }}
	for i, conf := range configs {
		for _, t := range texts {
			r := csv.NewReader(strings.NewReader(t))
			conf(r)
			fmt.Printf("%d %q", i, t)
			for {
				rec, err := r.Read()
				fmt.Printf(" %q %v", rec, err)
				var pe *csv.ParseError
				if errors.As(err, &pe) {
					fmt.Print(" ", pe.StartLine, pe.Line, pe.Column, pe.Err == csv.ErrQuote, errors.Is(err, csv.ErrFieldCount))
				}
				if err != nil && !errors.Is(err, csv.ErrFieldCount) {
					break
				}
				for k := range rec {
					l, c := r.FieldPos(k)
					fmt.Printf(" %d:%d", l, c)
				}
				fmt.Print(" @", r.InputOffset())
			}
			fmt.Println()
			r = csv.NewReader(iotest.OneByteReader(strings.NewReader(t)))
			conf(r)
			all, err := r.ReadAll()
			fmt.Printf("%q %v\n", all, err)
		}
	}
	r := csv.NewReader(io.MultiReader(strings.NewReader("a,b\nc,\"d"), iotest.ErrReader(errors.New("broken"))))
	fmt.Println(r.ReadAll())
	for _, conf := range []func(w *csv.Writer){func(w *csv.Writer) {}, func(w *csv.Writer) { w.UseCRLF = true }, func(w *csv.Writer) { w.Comma = '\t' }, func(w *csv.Writer) { w.Comma = '世' }, func(w *csv.Writer) { w.Comma = '"' }} {
		var b strings.Builder
		w := csv.NewWriter(&b)
		conf(w)
		for _, rec := range [][]string{{"a", "b"}, {}, {""}, {"", ""}, {"a,b", "c\"d", "e\nf", "g\r\nh", " lead", "trail ", `\.`, "tab\tx", "世x", "\u00a0nbsp", "é"}} {
			fmt.Print(w.Write(rec), " ")
		}
		w.Flush()
		fmt.Printf("%v %q\n", w.Error(), b.String())
	}
	w := csv.NewWriter(iotest.TruncateWriter(io.Discard, 1))
	fmt.Println(w.WriteAll([][]string{{"a"}, {"b", "c"}}))
	pr, pw := io.Pipe()
	pr.CloseWithError(errors.New("closed"))
	w = csv.NewWriter(pw)
	fmt.Println(w.WriteAll([][]string{{"a"}}), w.Error())
}
