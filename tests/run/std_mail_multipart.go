package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"mime/multipart"
	"net/mail"
	"net/textproto"
	"os"
	"slices"
	"strings"
	"testing/slogtest"
)

func addresses() {
	for _, s := range []string{
		"", " ", "joe@where.test", "John Doe <jdoe@machine.example>", `"Joe & J. Harvey" <ddd @Org>`, "<jdoe@x>", "A Group:Ed Jones <joe@where.test>,john@x.test;", "Undisclosed recipients:;",
		"=?iso-8859-1?q?J=F6rg_Doe?= <joerg@example.com>", "=?UTF-8?B?SsO2cmc=?= =?utf-8?q?X?= <j@x>", "=?x-unknown?q?abc?= <j@x>", `"quoted\"local"@x.y`, `""@x`, "a..b@x", ".a@x", "a.@x", "a@", "a", "a b", "a@[127.0.0.1]", "a@[::1]", "a@[x]", "a@[1.2.3",
		"a@b (comment =?utf-8?q?=C3=A9?=)", "a@b (unclosed", "(c) a@b", "x <a@b> y", "x <a@b", "x a@b>", "ñ@ünï.test", "\xff@x", "\"\x01\" <a@b>", "a@b, c@d", ", a@b,, <c@d> ,", "a@b;", "g: a@b, c@d", "g: h: a@b;;", "g:;, x@y", "cn <\"a b\"@c>", "first (x) last <a@b>",
	} {
		a, err := mail.ParseAddress(s)
		if err != nil {
			fmt.Printf("%q: %v", s, err)
		} else {
			fmt.Printf("%q: %q %q %s", s, a.Name, a.Address, a)
		}
		l, err := mail.ParseAddressList(s)
		fmt.Printf(" | %v %v\n", l, err)
	}
	for _, a := range []mail.Address{{"", "a@b"}, {"Bob", "a b@c"}, {"Böb", "x@y"}, {"B,öb", ".@x"}, {`q"\`, "noat"}, {"tab\tx", "a@@b"}, {"\x01", "a@b"}} {
		fmt.Println(a.String())
	}
	p := mail.AddressParser{WordDecoder: &mime.WordDecoder{CharsetReader: func(c string, r io.Reader) (io.Reader, error) {
		if c == "x-up" {
			b, _ := io.ReadAll(r)
			return strings.NewReader(strings.ToUpper(string(b))), nil
		}
		return nil, fmt.Errorf("no %s", c)
	}}}
	fmt.Println(p.Parse("=?x-up?q?abc?= <a@b>"))
	fmt.Println(p.ParseList("=?x-down?q?abc?= <a@b>"))
	for _, s := range []string{"Fri, 21 Nov 1997 09:55:06 -0600", "21 Nov 97 09:55 GMT", "Thu, 1 Jan 1970 00:00:00 UT", "1 Jan 2020 10:00 +0100 (CET)", "1 Jan 2020 10:00 +0100 (CET", "Fri, 21 Nov 1997 09:55:06 -0600 x", "nothing", "Tue, 1 Jan\r\n 2019 1:02 EST", "1\rx", "Tue, 26 May 2020 14:04:40 UT (x)"} {
		t, err := mail.ParseDate(s)
		fmt.Println(t.UTC(), err)
	}
	for _, s := range []string{
		"From: a@b\r\nTo: c@d,\r\n\te@f\r\nDate: 21 Nov 97 09:55 GMT\r\nSubject:  x \r\nx-MY-header: 1\r\nX-my-Header: 2\r\n\r\nbody\r\nmore", "A: 1\n\nbody", "A: 1", " bad: 1\n\n", "bad\n\n", "k y: v\n: empty\nUtf: é\n\nb", "",
	} {
		m, err := mail.ReadMessage(strings.NewReader(s))
		if err != nil {
			fmt.Println(err)
			continue
		}
		b, _ := io.ReadAll(m.Body)
		fmt.Printf("%q %q\n", m.Header, b)
		fmt.Println(m.Header.AddressList("to"))
		fmt.Println(m.Header.Date())
		fmt.Println(m.Header.Get("x-my-header"))
	}
}

func parts() {
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	fmt.Println(len(w.Boundary()), w.SetBoundary(""), w.SetBoundary("a b "), w.SetBoundary("a\x00"), w.SetBoundary(strings.Repeat("x", 71)), w.SetBoundary("my:boundary"), w.FormDataContentType())
	w.WriteField("name", "value\r\n--my:boundar\r\n")
	f, _ := w.CreateFormFile("file\"1", "dir/a\nb.txt")
	f.Write([]byte("contents of the file"))
	p, _ := w.CreatePart(textproto.MIMEHeader{"X": {"1", "2"}, "Content-Transfer-Encoding": {"Quoted-Printable"}})
	_, err := f.Write([]byte("late"))
	fmt.Println(err, w.SetBoundary("z"))
	io.WriteString(p, "a=3Db=\r\nc")
	w.CreateFormField("empty")
	f, _ = w.CreateFormFile("f2", "big")
	f.Write(bytes.Repeat([]byte("0123456789"), 2000))
	fmt.Println(w.Close(), w.Close())
	text := b.Bytes()
	fmt.Printf("%q\n", text[:600])
	for _, raw := range []bool{false, true} {
		r := multipart.NewReader(bytes.NewReader(text), "my:boundary")
		for {
			next := r.NextPart
			if raw {
				next = r.NextRawPart
			}
			p, err := next()
			if err != nil {
				fmt.Println(err)
				break
			}
			c, err := io.ReadAll(p)
			fmt.Printf("%q %q %q %d %.40q %v\n", p.FormName(), p.FileName(), p.Header, len(c), c, err)
		}
	}
	for _, max := range []int64{0, 100, 1 << 20} {
		form, err := multipart.NewReader(bytes.NewReader(text), "my:boundary").ReadForm(max)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%q\n", form.Value)
		for _, k := range []string{"file\"1", "f2"} {
			for _, h := range form.File[k] {
				f, err := h.Open()
				c, _ := io.ReadAll(f)
				_, osfile := f.(*os.File)
				fmt.Println(h.Filename, h.Size, h.Header, len(c), osfile, err, f.Close())
			}
		}
		fmt.Println(form.RemoveAll())
	}
	for _, s := range []string{"", "--b\r\n\r\nx", "pre\r\n--b\r\n\r\nx\r\n--b--", "--b\n\nx\n--b\nA: 1\n\ny\n--b--\n", "--b\r\nbad\r\n\r\n", "--b\r\n\r\nx\r\n--bc\r\n--b-\r\n--b--\r\n", "--b\r\n\r\n--b\r\n\r\n--b--", "--b  \r\n\r\nx\r\n--b\t--\r\n", "--b--", "--b\r\n\r\nx\r\n\r\n--b\r\n\r\ny"} {
		r := multipart.NewReader(strings.NewReader(s), "b")
		for range 5 {
			p, err := r.NextPart()
			if err != nil {
				fmt.Println(err)
				break
			}
			c, err := io.ReadAll(p)
			fmt.Printf("%q %q %v; ", p.Header, c, err)
		}
	}
	_, err = multipart.NewReader(strings.NewReader(""), "").NextPart()
	fmt.Println(err)
}

func lines() {
	r := textproto.NewReader(bufio.NewReader(strings.NewReader("one\r\ntwo\n three\n\tfour \nfive\n123 ok\n123-a\n123-b\nfree\n123 c\n123-x\n234 y\n123 z\n550 no\nx\n..dot\r\nline\r.\n.\r\nA.: x\n..\n.x\n.\nend\nMy-KEY: v1\nmy-key:  v2\n b: c\nX Y: z\n\nrest")))
	fmt.Println(r.ReadLine())
	fmt.Println(r.ReadContinuedLine())
	b, err := r.ReadLineBytes()
	fmt.Printf("%q %v\n", b, err)
	fmt.Println(r.ReadCodeLine(1))
	fmt.Println(r.ReadResponse(12))
	fmt.Println(r.ReadResponse(2))
	fmt.Println(r.ReadCodeLine(25))
	fmt.Println(r.ReadCodeLine(25))
	b, err = r.ReadDotBytes()
	fmt.Printf("%q %v\n", b, err)
	l, err := r.ReadDotLines()
	fmt.Printf("%q %v\n", l, err)
	b, err = r.ReadContinuedLineBytes()
	fmt.Printf("%q %v\n", b, err)
	h, err := r.ReadMIMEHeader()
	fmt.Printf("%q %v\n", h, err)
	d, err := io.ReadAll(r.DotReader())
	fmt.Printf("%q %v\n", d, err)
	for _, s := range []string{"a-b-c", "CONTENT-type", "etag", "a b", "é", "", "www-AUTHENTICATE", "x_y-z"} {
		fmt.Printf("%q ", textproto.CanonicalMIMEHeaderKey(s))
	}
	fmt.Printf("%q %q\n", textproto.TrimString(" \r\nx y\t"), textproto.TrimBytes([]byte(" \v ")))
	h = textproto.MIMEHeader{}
	h.Add("a-b", "1")
	h.Add("A-B", "2")
	h.Set("c", "3")
	fmt.Println(h, h.Get("a-B"), h.Values("A-b"), h.Get("x"), textproto.MIMEHeader(nil).Get("x"))
	h.Del("C")
	fmt.Println(h)
	var buf bytes.Buffer
	w := textproto.NewWriter(bufio.NewWriter(&buf))
	w.PrintfLine("%s %d", "hello", 3)
	for _, s := range []string{"", "a", "a\n", "a\r", ".\n..x\r\ny\rz", "\n"} {
		dw := w.DotWriter()
		fmt.Fprint(dw, s)
		if s != "a" {
			fmt.Println(dw.Close())
		}
	}
	fmt.Printf("%q\n", buf.String())
	for _, s := range []string{" x: y\n\n", "x\n\n", ": y\n\n", "a\x01b: y\n\n", "a: y\x00\n\n", "a : y\n\n", "a: b"} {
		h, err := textproto.NewReader(bufio.NewReader(strings.NewReader(s))).ReadMIMEHeader()
		fmt.Printf("%q %v\n", h, err)
	}
	var p textproto.Pipeline
	done := make(chan uint)
	ids := []uint{p.Next(), p.Next(), p.Next()}
	for _, id := range slices.Backward(ids) {
		go func() {
			p.StartRequest(id)
			done <- id
			p.EndRequest(id)
		}()
	}
	fmt.Println(<-done, <-done, <-done)
}

func main() {
	addresses()
	parts()
	lines()
	var buf bytes.Buffer
	err := slogtest.TestHandler(slog.NewJSONHandler(&buf, nil), func() (ms []map[string]any) {
		for d := json.NewDecoder(&buf); d.More(); {
			var m map[string]any
			d.Decode(&m)
			ms = append(ms, m)
		}
		return ms
	})
	fmt.Println(err)
}
