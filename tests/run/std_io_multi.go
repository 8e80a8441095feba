package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

type named string

func (n named) Write(p []byte) (int, error) {
	fmt.Printf("%s<%s> ", string(n), p)
	return len(p), nil
}

type str struct{ named }

func (s str) WriteString(x string) (int, error) {
	fmt.Printf("%s<<%s>> ", string(s.named), x)
	return len(x), nil
}

type short struct{}

func (short) Write(p []byte) (int, error) { return len(p) - 1, nil }

type broken struct{}

func (broken) Write(p []byte) (int, error) { return 0, errors.New("broken") }
func (broken) Read(p []byte) (int, error)  { return 1, errors.New("read broken") }

type dataEOF struct{ s string }

func (d *dataEOF) Read(p []byte) (int, error) {
	n := copy(p, d.s)
	d.s = d.s[n:]
	if d.s == "" {
		return n, io.EOF
	}
	return n, nil
}

type hidden struct{ io.Reader }

func main() {
	r := io.MultiReader(strings.NewReader("one "), &dataEOF{"two "}, io.MultiReader(strings.NewReader("three "), strings.NewReader("")), strings.NewReader("four"))
	buf := make([]byte, 5)
	for {
		n, err := r.Read(buf)
		fmt.Printf("%q %v; ", buf[:n], err)
		if err != nil {
			break
		}
	}
	fmt.Println()
	fmt.Println(r.Read(buf))
	fmt.Println(io.MultiReader().Read(buf))
	b, err := io.ReadAll(io.MultiReader(strings.NewReader("a"), broken{}, strings.NewReader("b")))
	fmt.Println(len(b), err)
	var sb strings.Builder
	n, err := io.Copy(&sb, io.MultiReader(hidden{strings.NewReader("x")}, io.MultiReader(strings.NewReader("y"), &dataEOF{"z"})))
	fmt.Println(n, err, sb.String())
	n, err = io.Copy(&sb, io.MultiReader(strings.NewReader("x"), broken{}))
	fmt.Println(n, err, len(sb.String()))
	deep := io.Reader(strings.NewReader("deep"))
	for i := 0; i < 1000; i++ {
		deep = io.MultiReader(deep)
	}
	b, err = io.ReadAll(hidden{deep})
	fmt.Println(string(b), err)

	w := io.MultiWriter(named("a"), str{"b"}, io.MultiWriter(named("c"), str{"d"}))
	fmt.Println(w.Write([]byte("bytes")))
	fmt.Println(io.WriteString(w, "string"))
	w = io.MultiWriter(named("a"), short{}, named("never"))
	fmt.Println(w.Write([]byte("12")))
	fmt.Println(io.WriteString(w, "34"))
	w = io.MultiWriter(broken{}, named("never"))
	fmt.Println(w.Write([]byte("12")))
	fmt.Println(io.WriteString(w, "34"))
	fmt.Println(io.MultiWriter().Write([]byte("nobody")))

	c := io.NopCloser(strings.NewReader("closing"))
	_, isWT := c.(io.WriterTo)
	fmt.Println(c.Close(), isWT)
	c = io.NopCloser(hidden{strings.NewReader("closing")})
	_, isWT = c.(io.WriterTo)
	fmt.Println(c.Close(), isWT)
	b, err = io.ReadAll(c)
	fmt.Println(string(b), err)
	t := io.TeeReader(strings.NewReader("x"), broken{})
	fmt.Println(t.Read(buf))
	var rs io.ReadSeeker = strings.NewReader("s")
	_, ok := rs.(io.ByteScanner)
	_, ok2 := rs.(io.RuneScanner)
	_, ok3 := rs.(io.ReaderAt)
	_, ok4 := rs.(io.Writer)
	fmt.Println(ok, ok2, ok3, ok4)
}
