package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

type step struct {
	data string
	err  error
}

type steps struct{ s []step }

func (s *steps) Read(p []byte) (int, error) {
	if len(s.s) == 0 {
		return 0, io.EOF
	}
	x := s.s[0]
	n := copy(p, x.data)
	if n < len(x.data) {
		s.s[0].data = x.data[n:]
		return n, nil
	}
	s.s = s.s[1:]
	return n, x.err
}

type bad struct{ n int }

func (b bad) Read(p []byte) (int, error) { return b.n, nil }

type sink struct{ strings.Builder }

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	boom := errors.New("boom")
	for _, size := range []int{0, 16, 20, 4096} {
		text := "line one\nsecond line is long, longer than the buffer\r\n\r\nlast\r"
		r := bufio.NewReaderSize(strings.NewReader(text), size)
		fmt.Println(r.Size())
		for {
			line, more, err := r.ReadLine()
			fmt.Printf("%q %v %v; ", line, more, err)
			if err != nil {
				break
			}
		}
		fmt.Println()
		r.Reset(strings.NewReader(text))
		for {
			line, err := r.ReadString('\n')
			fmt.Printf("%q %v; ", line, err)
			if err != nil {
				break
			}
		}
		fmt.Println()
		r.Reset(strings.NewReader(text))
		for {
			line, err := r.ReadBytes('\n')
			fmt.Printf("%q %d %v; ", line, cap(line)-len(line), err)
			if err != nil {
				break
			}
		}
		fmt.Println()
		r.Reset(strings.NewReader(text))
		for {
			line, err := r.ReadSlice('\n')
			fmt.Printf("%q %v; ", line, err)
			if err == io.EOF {
				break
			}
		}
		fmt.Println()
		r.Reset(&steps{[]step{{"ab", nil}, {"", nil}, {"cd", boom}, {"ef", nil}, {"", boom}, {"gh", io.EOF}}})
		p := make([]byte, 3)
		for i := 0; i < 9; i++ {
			n, err := r.Read(p)
			fmt.Printf("%q %v; ", p[:n], err)
		}
		fmt.Println()
	}
	r := bufio.NewReaderSize(strings.NewReader("hé\xffllo 世界!"), 16)
	fmt.Println(r.UnreadByte(), r.UnreadRune())
	for {
		c, n, err := r.ReadRune()
		fmt.Printf("%q %d %v %d; ", c, n, err, r.Buffered())
		if err != nil {
			break
		}
		if c == '世' {
			fmt.Print(r.UnreadRune(), " ", r.UnreadRune(), " ")
			r.ReadRune()
		}
	}
	fmt.Println()
	r.Reset(strings.NewReader("0123456789abcdefghijklmnop"))
	p, err := r.Peek(4)
	fmt.Println(string(p), err)
	p, err = r.Peek(17)
	fmt.Println(string(p), err)
	p, err = r.Peek(-1)
	fmt.Println(string(p), err)
	fmt.Println(r.Discard(3))
	fmt.Println(r.ReadByte())
	fmt.Println(r.UnreadByte(), r.UnreadByte())
	fmt.Println(r.Discard(20))
	fmt.Println(r.Discard(-1))
	fmt.Println(r.Discard(0))
	p, err = r.Peek(10)
	fmt.Println(string(p), err)
	fmt.Println(r.Discard(20))
	fmt.Println(r.ReadByte())
	fmt.Println(r.UnreadByte())
	r.Reset(strings.NewReader("x"))
	fmt.Println(r.ReadByte())
	fmt.Println(r.ReadByte())
	fmt.Println(r.UnreadByte())
	fmt.Println(r.ReadByte())
	var out sink
	r.Reset(&steps{[]step{{"some ", nil}, {"text", nil}, {strings.Repeat("z", 50), nil}}})
	r.ReadByte()
	fmt.Println(r.WriteTo(&out))
	fmt.Println(out.String())
	fmt.Println(r.WriteTo(&out))
	same := bufio.NewReaderSize(r, 10)
	fmt.Println(same == r, bufio.NewReader(r) == r)
	r.Reset(r)
	r.Reset(bad{0})
	fmt.Println(r.ReadByte())
	fmt.Println(r.Peek(1))
	r.Reset(bad{-1})
	try(func() { r.ReadByte() })
	try(func() { r.Read(make([]byte, 5)) })
	try(func() { r.Read(make([]byte, 50)) })
	r.Reset(strings.NewReader("abc"))
	fmt.Println(r.Read(nil))
	big := make([]byte, 100)
	n, err := r.Read(big)
	fmt.Println(n, err, r.UnreadByte())
	c, err := r.ReadByte()
	fmt.Println(string(c), err)
	fmt.Println(r.Read(nil))
	var z bufio.Reader
	z.Reset(strings.NewReader("zero"))
	fmt.Println(z.Size())
	fmt.Println(z.ReadString('r'))
}
