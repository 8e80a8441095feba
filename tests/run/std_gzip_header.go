// std_gzip_header.go - a gzip file's header stays readable when its data has been read, and when others follow it.
package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"time"
)

func main() {
	var buf bytes.Buffer
	for _, name := range []string{"first", "Látin"} {
		w := gzip.NewWriter(&buf)
		w.Name, w.Comment, w.Extra, w.ModTime = name, "comment", []byte("extra"), time.Unix(1e8, 0)
		io.WriteString(w, "data of "+name+"\n")
		w.Close()
	}
	whole := buf.Bytes()
	r, err := gzip.NewReader(bytes.NewReader(whole))
	fmt.Println(err)
	b, err := io.ReadAll(r)
	fmt.Printf("%q %v\n%q %q %q %d\n", b, err, r.Name, r.Comment, r.Extra, r.ModTime.Unix())
	in := bytes.NewReader(whole)
	r.Reset(in)
	for err == nil {
		r.Multistream(false)
		b, _ = io.ReadAll(r)
		fmt.Printf("%q %q\n", r.Name, b)
		err = r.Reset(in)
	}
	fmt.Println(err, r.Name == "")
}
