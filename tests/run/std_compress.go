package main

import (
	"bufio"
	"bytes"
	"compress/bzip2"
	"compress/flate"
	"compress/gzip"
	"compress/lzw"
	"compress/zlib"
	"encoding/base64"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"math/rand"
	"strings"
	"testing/iotest"
	"time"
)

func sample(n int) []byte {
	r := rand.New(rand.NewSource(5))
	var b bytes.Buffer
	for b.Len() < n {
		fmt.Fprintf(&b, "line %d of %x %s\n", b.Len(), r.Intn(1000), strings.Repeat("ab", r.Intn(9)))
	}
	return b.Bytes()[:n]
}

func sum(b []byte) string { return fmt.Sprintf("%d:%08x", len(b), crc32.ChecksumIEEE(b)) }

type plain struct{ r io.Reader }

func (p plain) Read(b []byte) (int, error) { return p.r.Read(b) }

type onlyByte struct{ *bytes.Reader }

func (o onlyByte) Len() string { return "no" }

func mutate(name string, good []byte, read func([]byte) ([]byte, error)) {
	out, err := read(good)
	fmt.Println(name, sum(out), err)
	for i := 0; i <= len(good); i += 1 + len(good)/20 {
		out, err := read(good[:i])
		fmt.Println("  cut", i, sum(out), err, errors.Is(err, io.ErrUnexpectedEOF))
	}
	r := rand.New(rand.NewSource(9))
	for i := 0; i < 50; i++ {
		b := bytes.Clone(good)
		at := r.Intn(len(b))
		if i < 20 && i < len(b) {
			at = i
		}
		b[at] ^= byte(1 << r.Intn(8))
		out, err := read(b)
		fmt.Println("  flip", at, sum(out), err)
	}
}

func flates() {
	for _, level := range []int{-2, 0, 1, 6} {
		for _, n := range []int{0, 40, 3000} {
			var b bytes.Buffer
			w, _ := flate.NewWriter(&b, level)
			w.Write(sample(n))
			w.Close()
			mutate(fmt.Sprint("flate ", level, n), b.Bytes(), func(p []byte) ([]byte, error) { return io.ReadAll(flate.NewReader(bytes.NewReader(p))) })
		}
	}
	for _, h := range []string{"", "\x00", "\x01\x00\x00\xff\xff", "\x01\x01\x00\xff\xff", "\x07", "\x03\x00", "\x04", "\x05", "\xfd\xff\xff\xff\xff\xff\xff\xff", "\x4b\x04\x00", "\x4b\xfc\x07\x00", "\x4b\x84\x02\x00"} {
		out, err := io.ReadAll(flate.NewReader(strings.NewReader(h)))
		fmt.Printf("%q %q %v\n", h, out, err)
	}
	// nothing behind the data is taken
	var b bytes.Buffer
	w, _ := flate.NewWriter(&b, 6)
	w.Write(sample(70000))
	w.Close()
	data := append(b.Bytes(), "tail"...)
	for _, r := range []io.Reader{bytes.NewReader(data), strings.NewReader(string(data)), bytes.NewBuffer(bytes.Clone(data)), bufio.NewReader(bytes.NewReader(data)), onlyByte{bytes.NewReader(data)}, bufio.NewReader(iotest.OneByteReader(bytes.NewReader(data)))} {
		out, err := io.ReadAll(flate.NewReader(r))
		rest, _ := io.ReadAll(r)
		fmt.Println(sum(out), err, string(rest))
	}
	out, err := io.ReadAll(flate.NewReader(plain{bytes.NewReader(data)}))
	fmt.Println(sum(out), err)
	out, err = io.ReadAll(flate.NewReader(iotest.DataErrReader(bytes.NewReader(data))))
	fmt.Println(sum(out), err)
	out, err = io.ReadAll(flate.NewReader(io.MultiReader(bytes.NewReader(data[:3000]), iotest.ErrReader(errors.New("broken")))))
	fmt.Println(sum(out), err)
	fr := flate.NewReader(bytes.NewReader(data))
	one := make([]byte, 1)
	fr.Read(one)
	fmt.Println(fr.Close())
	fr.(flate.Resetter).Reset(bytes.NewReader(data), nil)
	out, err = io.ReadAll(fr)
	fmt.Println(sum(out), err, fr.Close())
	_, err = flate.NewWriter(nil, 10)
	fmt.Println(err)
	_, err = flate.NewWriter(nil, -3)
	fmt.Println(err)
	w, _ = flate.NewWriter(io.Discard, 1)
	w.Write([]byte("x"))
	fmt.Println(w.Close(), w.Close(), w.Flush())
	fmt.Println(w.Write([]byte("x")))
	w, _ = flate.NewWriter(iotest.TruncateWriter(errWriter{}, 10), 6)
	fmt.Println(w.Write(sample(1000000)))
	fmt.Println(w.Flush(), w.Close())
	// a pipe: what was flushed can be read
	pr, pw := io.Pipe()
	go func() {
		w, _ := flate.NewWriter(pw, 6)
		for i := 0; i < 3; i++ {
			fmt.Fprintf(w, "message %d", i)
			w.Flush()
		}
		w.Close()
		pw.Close()
	}()
	fr = flate.NewReader(pr)
	buf := make([]byte, 100)
	for {
		n, err := fr.Read(buf)
		fmt.Printf("%q %v\n", buf[:n], err)
		if err != nil {
			break
		}
	}
	fmt.Println(flate.CorruptInputError(3), flate.InternalError("x"), &flate.ReadError{3, io.EOF}, &flate.WriteError{3, io.EOF})
}

type errWriter struct{}

func (errWriter) Write(p []byte) (int, error) { return 0, errors.New("full") }

func gzips() {
	make := func(level int, h gzip.Header, data []byte) []byte {
		var b bytes.Buffer
		w, err := gzip.NewWriterLevel(&b, level)
		if err != nil {
			fmt.Println(err)
			return nil
		}
		w.Header = h
		_, err = w.Write(data)
		err2 := w.Close()
		if err != nil || err2 != nil {
			fmt.Println(err, err2)
		}
		return b.Bytes()
	}
	h := gzip.Header{Name: "näme.txt", Comment: "a comment", Extra: []byte("extra"), ModTime: time.Unix(1e9, 0), OS: 3}
	for level := -2; level <= 10; level++ {
		b := make(level, h, sample(5000))
		fmt.Println(level, sum(b))
	}
	good := make(6, h, sample(2000))
	fmt.Printf("%q\n", good[:40])
	read := func(p []byte) ([]byte, error) {
		r, err := gzip.NewReader(bytes.NewReader(p))
		if err != nil {
			return nil, err
		}
		fmt.Printf("%q %q %q %v %d ", r.Name, r.Comment, r.Extra, r.ModTime.UTC(), r.OS)
		out, err := io.ReadAll(r)
		fmt.Print(r.Close())
		return out, err
	}
	mutate("gzip", good, read)
	two := append(bytes.Clone(good), make(1, gzip.Header{Name: "second"}, []byte("more"))...)
	fmt.Println(read(two))
	fmt.Println(read(append(two, "junk"...)))
	fmt.Println(read(append(bytes.Clone(good), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
	br := bufio.NewReader(bytes.NewReader(two))
	r, _ := gzip.NewReader(br)
	for {
		r.Multistream(false)
		out, err := io.ReadAll(r)
		fmt.Println(r.Name, sum(out), err)
		if err = r.Reset(br); err != nil {
			fmt.Println(err)
			break
		}
	}
	make(6, gzip.Header{Name: "日本"}, nil)
	make(6, gzip.Header{Comment: "a\x00"}, nil)
	make(6, gzip.Header{Extra: bytes.Repeat([]byte("x"), 70000)}, nil)
	fmt.Printf("%q\n", make(6, gzip.Header{}, nil))
	fmt.Printf("%q\n", make(6, gzip.Header{Extra: []byte{}, ModTime: time.Date(1960, 1, 1, 0, 0, 0, 0, time.UTC)}, nil))
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	fmt.Println(w.Flush(), b.Len())
	w.Write([]byte("abc"))
	fmt.Println(w.Flush(), b.Len(), w.Close(), w.Close(), b.Len())
	fmt.Println(w.Flush())
	_, err := w.Write([]byte("x"))
	fmt.Println(err)
	w.Reset(&b)
	w.Name = "again"
	w.Write([]byte("abc"))
	w.Close()
	fmt.Println(sum(b.Bytes()))
	fmt.Println(read(b.Bytes()))
	_, err = gzip.NewReader(strings.NewReader(""))
	fmt.Println(err)
	long := append([]byte("\x1f\x8b\x08\x08\x00\x00\x00\x00\x00\x00"), bytes.Repeat([]byte("n"), 600)...)
	_, err = gzip.NewReader(bytes.NewReader(long))
	fmt.Println(err)
}

func zlibs() {
	for level := -2; level <= 10; level++ {
		for _, dict := range [][]byte{nil, {}, []byte("line 17 of abababababab")} {
			var b bytes.Buffer
			w, err := zlib.NewWriterLevelDict(&b, level, dict)
			if err != nil {
				fmt.Println(err)
				continue
			}
			w.Write(sample(500))
			w.Close()
			r, err := zlib.NewReaderDict(bytes.NewReader(b.Bytes()), dict)
			fmt.Println(level, sum(b.Bytes()), err)
			out, err := io.ReadAll(r)
			fmt.Println(sum(out), err, r.Close())
			_, err = zlib.NewReader(bytes.NewReader(b.Bytes()))
			fmt.Println(err)
			if level == 6 {
				mutate("zlib", b.Bytes(), func(p []byte) ([]byte, error) {
					r, err := zlib.NewReaderDict(bytes.NewReader(p), dict)
					if err != nil {
						return nil, err
					}
					return io.ReadAll(r)
				})
			}
			b.Reset()
			w.Reset(&b)
			fmt.Println(w.Flush(), b.Len(), w.Close(), b.Len(), w.Close())
			_, err = w.Write([]byte("x"))
			fmt.Println(err)
		}
	}
	var b bytes.Buffer
	zlib.NewWriter(&b).Close()
	fmt.Printf("%q\n", b.Bytes())
}

func lzws() {
	for _, order := range []lzw.Order{lzw.LSB, lzw.MSB} {
		for _, lit := range []int{2, 7, 8} {
			for _, n := range []int{0, 1, 2, 100, 20000} {
				data := sample(n)
				for i := range data {
					data[i] &= byte(1<<lit - 1)
				}
				var b bytes.Buffer
				w := lzw.NewWriter(&b, order, lit)
				w.Write(data[:n/3])
				w.Write(data[n/3:])
				fmt.Println(w.Close(), w.Close())
				fmt.Println(order, lit, n, sum(b.Bytes()))
				read := func(p []byte) ([]byte, error) { return io.ReadAll(lzw.NewReader(bytes.NewReader(p), order, lit)) }
				out, err := read(b.Bytes())
				fmt.Println(bytes.Equal(out, data), err)
				if n == 100 {
					mutate("lzw", b.Bytes(), read)
				}
			}
		}
	}
	fmt.Println(lzw.NewReader(nil, 5, 8).Read(nil))
	fmt.Println(lzw.NewReader(nil, lzw.LSB, 9).Read(nil))
	fmt.Println(lzw.NewWriter(nil, 5, 8).Write(nil))
	fmt.Println(lzw.NewWriter(nil, lzw.LSB, 1).Write(nil))
	w := lzw.NewWriter(io.Discard, lzw.MSB, 4)
	fmt.Println(w.Write([]byte{1, 2, 16}))
	fmt.Println(w.Write([]byte{1}))
	fmt.Println(w.Close())
	r := lzw.NewReader(strings.NewReader("abc"), lzw.MSB, 8)
	fmt.Println(r.Close())
	fmt.Println(r.Read(make([]byte, 1)))
}

const bzData = "QlpoOTFBWSZTWUe9wskABSzZgYAQQAB/4D8lgBAQAAAIUAO8JnXqs6bwe0IqfgRhMqaABqeQCKaaQDQiqf+EmQSj9UABJ6qlNDQeoAARJBEzU1Aeoxc7GoqNsWNG1FqIqunPh4uvn2+l3+2r3aMRGMaipamk0YMFYkTBprFFoqNsixERiMaV14445569PXp3Lo16ughJMJkd277ghjNcSFQqTCJKjNTatDBWFS0dbJjnEe0ucvguzcGQ1kqgNKFTBvt215du+cqJjY4vLo1LXV24l1jQz5lIxAWU+ZeXZqZMzSySgcubdPc0bSeGuUzsXmLOZBxVG4aIu26PL8edO7haXQ+PB5BCByLgLDbJ/AQmoFxSur76a/WNvaVlbrrQJgdBAYmoYiF6pLkWotZnm90k2I3iFohnneYg9cTmt5xhrh0xAsjQzJYQdCCJETtwMls2ZBbRkcwkS1U9bTyani+eNW1U44ZOSAKZauYZySI3DIgQYOotaR0xcjW+Gq5vO1rHN4BYI2VNtOKGE6BZIs4cTa1p9u3W7QPmA8byZ5xTSpsIzRdiacwFB72/IOeppx3YsZyIyJ0aoQIIgTMdtNc4IMq8qFdhgiuQOA2fGfWYpZi3hRoqYVSoDOquNxtZ0gVE6Dgzla0NpBBmsKZ2fRIDr9o7lLOxXFquT0IQM1nRbrcbvNwIm2ZiEgieNU93OWlV2cxWi0oY2o1JGCC0bGjUbaxqKiko1jYo1iKKIxiKKZaSgi0RaLEYZY1RJosZkRoSiJNKWZJiMjCSSAFX8II21mYqYuS1GAVUs7tITPHme/HqRdBWtwIiILEEJvvQ0NaivRqL77bt6exQcfOq66OMZV3LPaIv/2CL/Ii6RF9Cjz6BUfYu5IpwoSCPe4WS"

func bzips() {
	data, _ := base64.StdEncoding.DecodeString(bzData)
	read := func(p []byte) ([]byte, error) { return io.ReadAll(bzip2.NewReader(bytes.NewReader(p))) }
	out, err := read(data)
	fmt.Println(sum(out), err, bytes.Equal(out, append(sample(3000), bytes.Repeat([]byte("zzzzzzz"), 2000)...)))
	out, err = read(append(bytes.Clone(data), data...))
	fmt.Println(sum(out), err)
	out, err = io.ReadAll(bzip2.NewReader(plain{iotest.OneByteReader(bytes.NewReader(data))}))
	fmt.Println(sum(out), err)
	out, err = read(append(bytes.Clone(data), "BA"...))
	fmt.Println(sum(out), err)
	out, err = read(append(bytes.Clone(data), "B"...))
	fmt.Println(sum(out), err)
	for i := 0; i < len(data); i += 13 {
		out, err = read(data[:i])
		fmt.Println(sum(out), err)
	}
	for _, s := range []string{"", "B", "BZ", "BZx", "BZh", "BZh0", "BZh9", "QQ", "BZh91AY&SX", "BZh9\x17\x72\x45\x38\x50\x90\x00\x00\x00\x00", "BZh9\x17\x72\x45\x38\x50\x90\x00\x00\x00\x01"} {
		out, err = read([]byte(s))
		fmt.Printf("%q %q %v\n", s, out, err)
	}
	n := 0
	for i := range data {
		b := bytes.Clone(data)
		b[i] ^= 0x10
		out, err := read(b)
		if err != nil || len(out) > 0 {
			n++
		}
	}
	fmt.Println(n)
}

func main() {
	flates()
	gzips()
	zlibs()
	lzws()
	bzips()
}
