package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

type oneByte struct{ io.Reader }

func (o oneByte) Read(p []byte) (int, error) {
	if len(p) > 1 {
		p = p[:1]
	}
	return o.Reader.Read(p)
}

type endless struct{ sizes []int }

func (e *endless) Read(p []byte) (int, error) {
	e.sizes = append(e.sizes, len(p))
	if len(e.sizes) > 12 {
		return 0, io.EOF
	}
	for i := range p {
		p[i] = byte('a' + len(e.sizes))
	}
	return len(p), nil
}

type failAfter struct {
	n   int
	err error
}

func (f *failAfter) Read(p []byte) (int, error) {
	if f.n <= len(p) {
		n := f.n
		f.n = 0
		return n, f.err
	}
	f.n -= len(p)
	return len(p), nil
}

type at struct{ s string }

func (a at) ReadAt(p []byte, off int64) (int, error) {
	if off >= int64(len(a.s)) {
		return 0, io.EOF
	}
	n := copy(p, a.s[off:])
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

type wat struct{ buf []byte }

func (w *wat) WriteAt(p []byte, off int64) (int, error) {
	return copy(w.buf[off:], p), nil
}

func main() {
	boom := errors.New("boom")
	buf := make([]byte, 4)
	for _, s := range []string{"", "ab", "abcd", "abcdef"} {
		n, err := io.ReadFull(strings.NewReader(s), buf)
		fmt.Print(n, " ", err, "; ")
		n, err = io.ReadAtLeast(oneByte{strings.NewReader(s)}, buf, 2)
		fmt.Print(n, " ", err, "; ")
		n, err = io.ReadAtLeast(strings.NewReader(s), buf, 5)
		fmt.Print(n, " ", err, "; ")
		n, err = io.ReadAtLeast(strings.NewReader(s), buf, 0)
		fmt.Println(n, err)
	}
	fmt.Println(io.ReadFull(&failAfter{4, boom}, buf))
	fmt.Println(io.ReadFull(&failAfter{3, boom}, buf))
	fmt.Println(io.ReadFull(&failAfter{0, boom}, buf))
	b, err := io.ReadAll(strings.NewReader("everything"))
	fmt.Printf("%q %d %v\n", b, cap(b), err)
	b, err = io.ReadAll(strings.NewReader(""))
	fmt.Printf("%q %v %v\n", b, b == nil, err)
	e := &endless{}
	b, err = io.ReadAll(e)
	fmt.Println(len(b), cap(b), err, e.sizes, string(b[0]), string(b[512]), string(b[len(b)-1]))
	b, err = io.ReadAll(&failAfter{1000, boom})
	fmt.Println(len(b), err)
	b, err = io.ReadAll(oneByte{strings.NewReader(strings.Repeat("q", 5000))})
	fmt.Println(len(b), err)

	l := &io.LimitedReader{R: strings.NewReader("0123456789"), N: 6}
	n, err := l.Read(buf)
	fmt.Println(n, err, l.N)
	n, err = l.Read(buf)
	fmt.Println(n, err, l.N)
	fmt.Println(l.Read(buf))
	fmt.Println(io.LimitReader(nil, -3).Read(buf))

	var side strings.Builder
	t := io.TeeReader(strings.NewReader("tee text"), &side)
	b, err = io.ReadAll(t)
	fmt.Println(string(b), err, side.String())

	s := io.NewSectionReader(at{"0123456789"}, 2, 5)
	fmt.Println(s.Size())
	fmt.Println(s.Outer())
	n, err = s.Read(buf)
	fmt.Println(n, err, string(buf[:n]))
	n, err = s.Read(buf)
	fmt.Println(n, err, string(buf[:n]))
	fmt.Println(s.Read(buf))
	fmt.Println(s.Seek(1, io.SeekStart))
	fmt.Println(s.Seek(1, io.SeekCurrent))
	fmt.Println(s.Seek(-1, io.SeekEnd))
	fmt.Println(s.Seek(-10, io.SeekEnd))
	fmt.Println(s.Seek(0, 3))
	for _, off := range []int64{-1, 0, 1, 2, 4, 5, 9} {
		n, err = s.ReadAt(buf, off)
		fmt.Print(n, " ", err, " ", string(buf[:n]), "; ")
	}
	fmt.Println()
	u := io.NewSectionReader(at{"abc"}, 1, 1<<63-1)
	b, err = io.ReadAll(u)
	fmt.Println(string(b), err, u.Size())

	w := &wat{[]byte("..........")}
	o := io.NewOffsetWriter(w, 2)
	fmt.Println(o.Write([]byte("ab")))
	fmt.Println(o.Write([]byte("cd")))
	fmt.Println(o.WriteAt([]byte("XY"), 6))
	fmt.Println(o.WriteAt([]byte("XY"), -1))
	fmt.Println(o.Seek(1, io.SeekStart))
	fmt.Println(o.Seek(1, io.SeekCurrent))
	fmt.Println(o.Seek(1, io.SeekEnd))
	fmt.Println(o.Seek(-5, io.SeekCurrent))
	o.Write([]byte("#"))
	fmt.Println(string(w.buf))
	fmt.Println(io.EOF, io.ErrUnexpectedEOF, io.ErrShortBuffer, io.ErrShortWrite, io.ErrNoProgress, io.ErrClosedPipe, io.SeekStart, io.SeekCurrent, io.SeekEnd)
}
