package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing/iotest"
)

// What buffers do within their memory, at its ends, and after errors.

type short struct{ left int }

func (s *short) Write(p []byte) (int, error) {
	if len(p) > s.left {
		n := s.left
		s.left = 0
		return n, errors.New("full")
	}
	s.left -= len(p)
	return len(p), nil
}

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

const text = "one\r\ntwo  three\n\nfour \xff\u65e5\u672c\n  five\r"

func read(name string, src func() io.Reader, size int) {
	fmt.Println(name, size)
	r := bufio.NewReaderSize(src(), size)
	for {
		c, n, err := r.ReadRune()
		if err != nil {
			fmt.Println(err, r.UnreadRune(), r.UnreadByte())
			break
		}
		if c == 'r' {
			fmt.Print(r.UnreadRune(), r.UnreadRune(), " ")
			b, _ := r.ReadByte()
			fmt.Print(b, r.UnreadRune(), r.UnreadByte(), r.UnreadByte(), " ")
			r.ReadByte()
		}
		fmt.Print(c, "/", n, " ")
	}
	r.Reset(src())
	for {
		s, err := r.ReadString('\n')
		fmt.Printf("%q %v ", s, err)
		if err != nil {
			break
		}
		fmt.Print(r.UnreadRune(), r.UnreadByte(), " ")
		c, err := r.ReadByte()
		fmt.Println(c, err)
	}
	r.Reset(src())
	for {
		s, err := r.ReadSlice('o')
		fmt.Printf("%q %v; ", s, err)
		if err != nil && err != bufio.ErrBufferFull {
			break
		}
	}
	fmt.Println()
	r.Reset(src())
	for {
		l, p, err := r.ReadLine()
		fmt.Printf("%q %v %v; ", l, p, err)
		if err != nil {
			break
		}
	}
	fmt.Println()
}

func scan(src func() io.Reader, split bufio.SplitFunc, size int) {
	s := bufio.NewScanner(src())
	s.Buffer(make([]byte, 0, size), 64)
	s.Split(split)
	for s.Scan() {
		fmt.Printf("%q %d ", s.Text(), len(s.Bytes()))
	}
	fmt.Println(s.Err(), s.Scan(), s.Text() == "")
}

func write(size, room int) {
	sink := &short{room}
	w := bufio.NewWriterSize(sink, size)
	for i, s := range []string{"", "abc", "defghijkl", strings.Repeat("x", 40)} {
		n, err := w.WriteString(s)
		m, err2 := w.Write([]byte(s))
		k, err3 := w.WriteRune(rune(0x60 + i*0x3000))
		fmt.Print(n, err, m, err2, k, err3, w.WriteByte('b'), w.Buffered(), w.Available(), "; ")
	}
	fmt.Println(w.Flush(), sink.left)
}

func buffers() {
	var b bytes.Buffer
	fmt.Println(b.WriteByte('a'), b.Len(), b.Cap())
	for i := 0; i < 70; i++ {
		b.WriteString("xy")
		b.WriteRune(rune(i * 1000))
		b.WriteByte(byte(i))
		b.Write([]byte{1, 2})
	}
	fmt.Println(b.Len(), b.Cap())
	s, err := b.ReadString('y')
	fmt.Printf("%q %v %v\n", s, err, b.UnreadByte())
	c, err := b.ReadByte()
	r, n, err2 := b.ReadRune()
	fmt.Println(c, err, r, n, err2, b.UnreadRune(), b.UnreadRune(), b.UnreadByte())
	p, err := b.ReadBytes(3)
	fmt.Println(len(p), err, b.Len())
	s, err = b.ReadString(0xfe)
	fmt.Println(len(s), err, b.Len())
	s, err = b.ReadString(1)
	fmt.Printf("%q %v\n", s, err)
	_, err = b.ReadByte()
	_, _, err2 = b.ReadRune()
	fmt.Println(err, err2, b.Len(), b.UnreadByte() != nil, b.UnreadRune() != nil)
	b.WriteString("again")
	fmt.Println(b.String(), b.Cap())
	try(func() { b.Truncate(9) })
	try(func() { b.Grow(-1) })
	try(func() { var p *bytes.Buffer; p.WriteByte('x') })
	try(func() { var p *bytes.Buffer; p.WriteString("x") })
	try(func() { var p *bufio.Reader; p.ReadByte() })
	try(func() { var p *bufio.Writer; p.WriteByte('x') })
}

func builders() {
	var w struct {
		strings.Builder
		n int
	}
	var x io.Writer = &w
	fmt.Fprintf(x, "%d %s|", 5, "abc")
	w.WriteRune('\u00e9')
	w.WriteRune(-1)
	w.WriteByte('x')
	f := w.WriteString
	f("method value ")
	g := (*strings.Builder).WriteByte
	g(&w.Builder, 'y')
	io.WriteString(x, strings.Repeat("z", 40))
	n, err := w.Write([]byte("ab"))
	fmt.Println(w.String(), n, err, w.Len(), w.Cap())
	try(func() { y := w; y.WriteByte('z') })
	try(func() { y := w.Builder; y.Grow(3) })
	try(func() { var p *strings.Builder; p.WriteString("x") })
	try(func() { var p *strings.Builder; p.WriteByte('x') })
	var z strings.Builder
	z.Grow(10)
	z.WriteString("")
	fmt.Println(z.Cap(), z.Len())
	z.Reset()
	q := z
	q.WriteString("ok")
	fmt.Println(q.String())
}

func main() {
	whole := func() io.Reader { return strings.NewReader(text) }
	bytewise := func() io.Reader { return iotest.OneByteReader(strings.NewReader(text)) }
	failing := func() io.Reader { return io.MultiReader(strings.NewReader(text), iotest.ErrReader(errors.New("broken"))) }
	for _, size := range []int{16, 4096} {
		read("whole", whole, size)
		read("bytewise", bytewise, size)
		read("failing", failing, size)
	}
	for _, split := range []bufio.SplitFunc{bufio.ScanLines, bufio.ScanWords, bufio.ScanRunes} {
		scan(whole, split, 4)
		scan(bytewise, split, 16)
		scan(failing, split, 64)
	}
	write(16, 1000)
	write(16, 30)
	write(16, 0)
	write(3, 1000)
	buffers()
	builders()
}
