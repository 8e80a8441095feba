// Decoders of streams that come in pieces: groups split anywhere, padding in
// the middle, errors of the reader; and AppendDecode into spare capacity.
package main

import (
	"crypto/subtle"
	"encoding/base32"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing/iotest"
)

// pieces reads one string at a time, then err.
type pieces struct {
	list []string
	err  error
}

func (p *pieces) Read(b []byte) (int, error) {
	if len(p.list) == 0 {
		return 0, p.err
	}
	n := copy(b, p.list[0])
	if p.list[0] = p.list[0][n:]; p.list[0] == "" {
		p.list = p.list[1:]
	}
	return n, nil
}

func main() {
	bad := errors.New("bad reader")
	plain := base32.StdEncoding.WithPadding(base32.NoPadding)
	for _, c := range []struct {
		enc  *base32.Encoding
		list []string
		err  error
	}{
		{base32.StdEncoding, []string{"I4======", "N4======"}, io.EOF},
		{base32.StdEncoding, []string{"I4======", "=="}, io.EOF},
		{base32.StdEncoding, []string{"I4======N4======"}, io.EOF},
		{base32.StdEncoding, []string{"I4I4I4I4", "I4======", "I4======"}, io.EOF},
		{base32.StdEncoding, []string{"MZ", "XW6\n", "\r\n", "YTB", "MZXW6==="}, io.EOF},
		{base32.StdEncoding, []string{"MZXW6YTB", "Ma======"}, bad},
		{base32.StdEncoding, []string{"MZXW6YT"}, bad},
		{base32.StdEncoding, []string{"MZXW6YT"}, io.EOF},
		{base32.StdEncoding, []string{"!ZXW6YTB"}, nil},
		{base32.StdEncoding, nil, io.EOF},
		{plain, []string{"MZXW6YTBOI"}, io.EOF},
		{plain, []string{"MZXW6YTB", "OI"}, io.EOF},
		{plain, []string{"MZXW6YTBO!"}, io.EOF},
		{plain, []string{"MZXW6YTB"}, bad},
	} {
		for _, size := range []int{1, 5, 6, 100} {
			d := base32.NewDecoder(c.enc, &pieces{append([]string{}, c.list...), c.err})
			var out []byte
			var err error
			buf := make([]byte, size)
			for err == nil {
				var n int
				n, err = d.Read(buf)
				out = append(out, buf[:n]...)
			}
			fmt.Printf("%q %d: %q %v\n", c.list, size, out, err)
		}
	}
	text := strings.Repeat("MZXW6YTB\n", 1000) + "MZXW6==="
	b, err := io.ReadAll(base32.NewDecoder(base32.StdEncoding, iotest.OneByteReader(strings.NewReader(text))))
	fmt.Println(len(b), err)

	buf := make([]byte, 4, 10)
	copy(buf, "lead")
	dst, err := base64.StdEncoding.AppendDecode(buf, []byte("Zm9vYmE="))
	fmt.Println(string(dst), err, &dst[0] == &buf[0])
	dst, err = base64.RawStdEncoding.AppendDecode(buf, []byte("Zm9vYmE"))
	fmt.Println(string(dst), err, &dst[0] == &buf[0])
	dst, err = base32.StdEncoding.AppendDecode(buf, []byte("MZXW6YQ="))
	fmt.Println(string(dst), err, &dst[0] == &buf[0])
	dst, err = base32.StdEncoding.AppendDecode(buf, []byte("MZXW6!"))
	fmt.Println(string(dst), err, &dst[0] == &buf[0])
	fmt.Println(base32.StdEncoding.DecodeString("MZ\nXW6YTB\r\n"))

	x := []byte{1, 2, 3, 4}
	for _, f := range []func() int{
		func() int { return subtle.XORBytes(x, x[1:], make([]byte, 2)) },
		func() int { return subtle.XORBytes(x, make([]byte, 3), x[2:]) },
		func() int { return subtle.XORBytes(x[1:], x[:2], x[:2]) },
		func() int { return subtle.XORBytes(x[:1], x, x) },
		func() int { return subtle.XORBytes(x[2:], x[:2], x[:2]) },
		func() int { return subtle.XORBytes(x, x, []byte{7, 7}) },
	} {
		func() {
			defer func() {
				if r := recover(); r != nil {
					fmt.Println(r)
				}
			}()
			fmt.Println(f(), x)
		}()
	}
}
