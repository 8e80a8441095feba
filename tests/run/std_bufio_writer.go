package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type log struct{}

func (log) Write(p []byte) (int, error) { fmt.Printf("<%s>", p); return len(p), nil }

type slog struct{ log }

func (slog) WriteString(s string) (int, error) { fmt.Printf("{%s}", s); return len(s), nil }

type rlog struct{ log }

func (rlog) ReadFrom(r io.Reader) (int64, error) {
	b, err := io.ReadAll(r)
	fmt.Printf("(%s)", b)
	return int64(len(b)), err
}

type limit struct {
	n   int
	err error
}

func (l *limit) Write(p []byte) (int, error) {
	n := min(l.n, len(p))
	l.n -= n
	if n < len(p) {
		return n, l.err
	}
	return n, nil
}

type empty struct{}

func (empty) Read(p []byte) (int, error) { return 0, nil }

type only struct{ io.Reader }

func main() {
	for _, w := range []io.Writer{log{}, slog{}, rlog{}} {
		b := bufio.NewWriterSize(w, 8)
		b.WriteString("abc")
		b.Write([]byte("defgh"))
		fmt.Print(b.Buffered(), b.Available(), " ")
		b.WriteByte('i')
		b.WriteRune('世')
		b.WriteRune('x')
		b.WriteRune(-1)
		fmt.Print(b.Flush())
		fmt.Println()
		b.WriteString("a string longer than the buffer is")
		b.Write([]byte("bytes longer than the buffer are"))
		b.WriteString("ab")
		b.WriteString("a string longer than the buffer is")
		b.Flush()
		fmt.Println()
		n, err := b.ReadFrom(only{strings.NewReader("read from here")})
		fmt.Println(n, err, b.Buffered())
		b.WriteByte('-')
		n, err = b.ReadFrom(strings.NewReader("and here"))
		fmt.Println(n, err, b.Buffered())
		fmt.Println(b.Flush(), b.Flush())
		a := append(b.AvailableBuffer(), "avail"...)
		b.Write(a)
		fmt.Println(b.Flush(), b.Size())
		if _, direct := w.(io.ReaderFrom); !direct {
			fmt.Println(b.ReadFrom(empty{}))
		}
	}
	for _, err := range []error{nil, errors.New("disk full")} {
		l := &limit{10, err}
		b := bufio.NewWriterSize(l, 8)
		fmt.Println(b.WriteString("12345"))
		fmt.Println(b.WriteString("67890"))
		fmt.Println(b.WriteString("abcdefghijklmn"))
		fmt.Println(b.Write([]byte("x")))
		fmt.Println(b.WriteByte('x'))
		fmt.Println(b.WriteRune('x'))
		fmt.Println(b.WriteRune('世'))
		fmt.Println(b.ReadFrom(strings.NewReader("x")))
		fmt.Println(b.Flush(), b.Buffered(), b.Available())
		l.n = 100
		b.Reset(l)
		fmt.Println(b.Flush(), b.Buffered())
		fmt.Println(b.Write([]byte("fine")))
		l.n = 2
		fmt.Println(b.Flush(), b.Buffered())
	}
	small := bufio.NewWriterSize(log{}, 2)
	fmt.Println(small.WriteRune('世'))
	fmt.Println(small.Flush())
	b := bufio.NewWriter(os.Stdout)
	fmt.Println(b.Size(), bufio.NewWriterSize(b, 100) == b, bufio.NewWriterSize(b, 5000) == b)
	rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("in")), b)
	s, err := rw.ReadString(0)
	fmt.Fprintln(rw, s, err)
	fmt.Fprintf(rw, "%d %s\n", 5, "five")
	rw.Flush()
	for i := 0; i < 1000; i++ {
		fmt.Fprint(b, i%10)
		if i%100 == 99 {
			b.WriteByte('\n')
		}
	}
	b.Flush()
	var z bufio.Writer
	z.Reset(log{})
	z.WriteString("zero")
	fmt.Println(z.Flush(), z.Size())
}
