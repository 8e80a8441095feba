package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

type short struct{ n int }

func (s *short) Write(p []byte) (int, error) { return min(s.n, len(p)), nil }

type failing struct{}

func (failing) Write(p []byte) (int, error) { return 0, errors.New("no") }

type only struct{ io.Reader }

func main() {
	var b strings.Builder
	fmt.Printf("%q %d %d\n", b.String(), b.Len(), b.Cap())
	for i := 0; i < 20; i++ {
		fmt.Fprintf(&b, "%d,", i)
	}
	b.WriteByte('!')
	n, err := b.WriteRune('世')
	fmt.Println(n, err)
	n, err = b.WriteRune(-1)
	fmt.Println(n, err)
	n, err = b.WriteString("tail")
	fmt.Println(n, err)
	n, err = b.Write([]byte("bytes"))
	fmt.Println(n, err)
	s := b.String()
	b.WriteString("more")
	fmt.Printf("%q %q %d\n", s, b.String(), b.Len())
	b.Reset()
	fmt.Println(b.Len(), b.Cap(), s)
	b.Grow(100)
	fmt.Println(b.Len(), b.Cap() >= 100)
	c := b.Cap()
	for b.Len() < 100 {
		b.WriteByte('x')
	}
	fmt.Println(c == b.Cap(), b.Len())
	big := 0
	var bb strings.Builder
	for i := 0; i < 100000; i++ {
		bb.WriteByte(byte('a' + i%26))
		if bb.Cap() != big {
			big = bb.Cap()
		}
	}
	fmt.Println(bb.Len(), strings.Count(bb.String(), "xyz"))

	r := strings.NewReader("héllo wörld")
	fmt.Println(r.Len(), r.Size())
	for {
		c, size, err := r.ReadRune()
		if err != nil {
			fmt.Println(c, size, err)
			break
		}
		fmt.Print(string(c), size, " ")
	}
	fmt.Println(r.UnreadRune())
	fmt.Println(r.UnreadByte(), r.Len())
	fmt.Println(r.Seek(2, io.SeekStart))
	fmt.Println(r.Seek(-3, io.SeekEnd))
	fmt.Println(r.Seek(1, io.SeekCurrent))
	fmt.Println(r.Seek(-100, io.SeekCurrent))
	fmt.Println(r.Seek(0, 9))
	fmt.Println(r.Seek(1000, io.SeekStart))
	fmt.Println(r.Len(), r.Size())
	fmt.Println(r.ReadByte())
	fmt.Println(r.Read(make([]byte, 0)))
	r.Reset("abc")
	fmt.Println(r.UnreadByte())
	fmt.Println(r.UnreadRune())
	fmt.Println(r.ReadByte())
	fmt.Println(r.UnreadRune())
	p := make([]byte, 2)
	fmt.Println(r.ReadAt(p, 1))
	fmt.Println(r.ReadAt(p, 2))
	fmt.Println(r.ReadAt(p, 3))
	fmt.Println(r.ReadAt(p, -1))
	n, err = r.Read(p)
	fmt.Println(n, err, string(p))
	n, err = r.Read(p)
	fmt.Println(n, err)
	var out strings.Builder
	r.Reset("whole text")
	fmt.Println(r.WriteTo(&out))
	fmt.Println(r.WriteTo(&out))
	fmt.Println(out.String())
	r.Reset("partial")
	fmt.Println(r.WriteTo(&short{3}))
	fmt.Println(r.Len())
	fmt.Println(r.WriteTo(failing{}))
	var zero strings.Reader
	fmt.Println(zero.Len(), zero.Size())
	fmt.Println(zero.ReadByte())
	all, err := io.ReadAll(only{strings.NewReader(strings.Repeat("0123456789", 1000))})
	fmt.Println(len(all), err)
}
