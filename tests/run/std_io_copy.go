package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type plainR struct{ io.Reader }
type plainW struct{ io.Writer }

// script answers Read and Write from a list.
type script struct {
	n   []int
	err []error
	log bool
}

func (s *script) step(p []byte) (int, error) {
	if s.log {
		fmt.Print("[", len(p), "]")
	}
	if len(s.n) == 0 {
		return 0, io.EOF
	}
	n, err := s.n[0], s.err[0]
	s.n, s.err = s.n[1:], s.err[1:]
	return n, err
}
func (s *script) Read(p []byte) (int, error)  { return s.step(p) }
func (s *script) Write(p []byte) (int, error) { return s.step(p) }

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

var boom = errors.New("boom")

func main() {
	var b bytes.Buffer
	fmt.Println(io.Copy(&b, strings.NewReader("hello")))
	fmt.Println(io.Copy(plainW{&b}, plainR{strings.NewReader(" world")}))
	fmt.Println(io.Copy(plainW{&b}, plainR{strings.NewReader(strings.Repeat("x", 100000))}))
	fmt.Println(b.Len())
	fmt.Println(io.CopyN(&b, strings.NewReader("12345"), 3))
	fmt.Println(io.CopyN(&b, strings.NewReader("12345"), 30))
	fmt.Println(io.CopyN(plainW{&b}, strings.NewReader("12345"), 5))
	fmt.Println(io.CopyN(&b, strings.NewReader("12345"), 0))
	fmt.Println(io.CopyN(&b, strings.NewReader("12345"), -1))
	fmt.Println(io.CopyBuffer(plainW{&b}, plainR{strings.NewReader("abcdef")}, make([]byte, 2)))
	fmt.Println(io.CopyBuffer(plainW{&b}, plainR{strings.NewReader("abcdef")}, nil))
	try(func() { io.CopyBuffer(&b, strings.NewReader("x"), []byte{}) })
	fmt.Println(b.String()[b.Len()-30:])
	fmt.Println(io.Copy(io.Discard, plainR{&b}))
	fmt.Println(io.WriteString(io.Discard, "gone"))
	fmt.Println(io.Discard.Write(make([]byte, 10)))
	fmt.Println(io.WriteString(plainW{os.Stdout}, "as bytes\n"))

	src := func() io.Reader { return plainR{strings.NewReader("abcdef")} }
	for _, w := range []*script{
		{n: []int{6}, err: []error{nil}},
		{n: []int{3}, err: []error{nil}},
		{n: []int{3}, err: []error{boom}},
		{n: []int{6}, err: []error{boom}},
		{n: []int{7}, err: []error{nil}},
		{n: []int{-1}, err: []error{nil}},
		{n: []int{-1}, err: []error{boom}},
	} {
		fmt.Println(io.Copy(w, src()))
	}
	for _, r := range []*script{
		{n: []int{3, 0, 2}, err: []error{nil, nil, io.EOF}, log: true},
		{n: []int{3, 2}, err: []error{nil, boom}, log: true},
		{n: []int{0}, err: []error{boom}, log: true},
		{n: []int{4}, err: []error{io.ErrUnexpectedEOF}, log: true},
	} {
		fmt.Println(io.Copy(plainW{&b}, r))
	}
	fmt.Println(io.Copy(plainW{&b}, io.LimitReader(&script{n: []int{5, 5, 5}, err: make([]error, 3), log: true}, 12)))
	fmt.Println(io.Copy(plainW{&b}, &io.LimitedReader{R: strings.NewReader("x"), N: 0}))
}
