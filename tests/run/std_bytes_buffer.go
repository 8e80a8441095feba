package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

type chunks struct {
	data []string
	err  error
}

func (c *chunks) Read(p []byte) (int, error) {
	if len(c.data) == 0 {
		return 0, c.err
	}
	n := copy(p, c.data[0])
	c.data[0] = c.data[0][n:]
	if c.data[0] == "" {
		c.data = c.data[1:]
	}
	return n, nil
}

type bad struct{ n int }

func (b bad) Write(p []byte) (int, error) { return b.n, nil }
func (b bad) Read(p []byte) (int, error)  { return b.n, nil }

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func state(b *bytes.Buffer) {
	fmt.Printf("%q len=%d cap=%d avail=%d\n", b.String(), b.Len(), b.Cap(), b.Available())
}

func main() {
	var b bytes.Buffer
	state(&b)
	b.WriteString("hello")
	state(&b)
	b.Write([]byte(" world"))
	b.WriteByte('!')
	fmt.Println(b.WriteRune('世'))
	fmt.Println(b.WriteRune('x'))
	state(&b)
	p := make([]byte, 5)
	fmt.Println(b.Read(p))
	fmt.Println(string(p), string(b.Next(1)), b.Len())
	fmt.Println(b.UnreadByte(), b.UnreadByte())
	fmt.Println(b.ReadByte())
	fmt.Println(b.ReadRune())
	fmt.Println(b.UnreadRune(), b.UnreadRune())
	fmt.Println(b.Peek(3))
	fmt.Println(b.Peek(300))
	fmt.Println(b.ReadBytes('l'))
	fmt.Println(b.ReadString('!'))
	fmt.Println(b.ReadString('?'))
	fmt.Println(b.ReadByte())
	fmt.Println(b.ReadRune())
	fmt.Println(b.Read(p))
	fmt.Println(b.Read(nil))
	state(&b)
	b.Grow(200)
	state(&b)
	b.WriteString(strings.Repeat("x", 150))
	b.Next(140)
	b.WriteString(strings.Repeat("y", 100))
	state(&b)
	b.Truncate(5)
	state(&b)
	b.Reset()
	state(&b)
	for i := 0; i < 5000; i++ {
		b.WriteString("abcdefg")
		if i%3 == 0 {
			b.Next(10)
		}
	}
	fmt.Println(b.Len(), b.Cap())
	nb := bytes.NewBuffer(make([]byte, 0, 10))
	nb.WriteString("0123456789")
	state(nb)
	nb.WriteString("a")
	state(nb)
	ab := append(nb.AvailableBuffer(), "zz"...)
	nb.Write(ab)
	state(nb)
	bs := bytes.NewBufferString("from string\nline2\nrest")
	for {
		l, err := bs.ReadString('\n')
		fmt.Printf("%q %v\n", l, err)
		if err != nil {
			break
		}
	}
	var r bytes.Buffer
	fmt.Println(r.ReadFrom(&chunks{[]string{"one", strings.Repeat("two", 1000), "three"}, io.EOF}))
	fmt.Println(r.Len(), r.Cap())
	fmt.Println(r.ReadFrom(&chunks{[]string{"four"}, errors.New("broken")}))
	fmt.Println(r.WriteTo(bad{10}))
	fmt.Println(r.Len())
	var sink strings.Builder
	fmt.Println(r.WriteTo(&sink))
	fmt.Println(sink.Len(), r.Len())
	fmt.Println(r.WriteTo(&sink))
	var np *bytes.Buffer
	fmt.Println(np.String())
	try(func() { b.Truncate(-1) })
	try(func() { b.Truncate(1 << 30) })
	try(func() { b.Grow(-1) })
	try(func() { b.Grow(1 << 62) })
	try(func() { b.ReadFrom(bad{-1}) })
	try(func() { b.WriteTo(bad{1 << 30}) })
	try(func() { bytes.Repeat([]byte("x"), -1) })
	try(func() { bytes.Repeat([]byte("xxxxxxxx"), 1<<61) })
	rd := bytes.NewReader([]byte("héllo"))
	fmt.Println(rd.Len(), rd.Size())
	fmt.Println(rd.ReadByte())
	fmt.Println(rd.UnreadRune())
	fmt.Println(rd.ReadRune())
	fmt.Println(rd.UnreadRune())
	fmt.Println(rd.ReadRune())
	fmt.Println(rd.UnreadByte())
	fmt.Println(rd.Seek(-1, 0))
	fmt.Println(rd.Seek(0, 5))
	fmt.Println(rd.Seek(-2, 2))
	fmt.Println(rd.ReadAt(p[:2], -1))
	fmt.Println(rd.ReadAt(p[:2], 5))
	fmt.Println(rd.ReadAt(p[:2], 50))
	sink.Reset()
	fmt.Println(rd.WriteTo(&sink))
	fmt.Println(rd.Read(p))
	rd.Reset([]byte("x"))
	fmt.Println(rd.UnreadByte())
	fmt.Println(rd.Read(p))
}
