package main

import (
	"bytes"
	"compress/flate"
	"crypto/sha256"
	"fmt"
	"io"
	"math/rand"
	"strings"
)

func inputs() map[string][]byte {
	r := rand.New(rand.NewSource(1))
	m := map[string][]byte{"empty": {}, "one": []byte("a"), "short": []byte("hello, hello, hello world"), "same": bytes.Repeat([]byte{7}, 100000), "abc": bytes.Repeat([]byte("abcdefghij"), 30000)}
	b := make([]byte, 200000)
	r.Read(b)
	m["random"] = b
	words := strings.Fields("the quick brown fox jumps over the lazy dog and runs away from here to there with some more words of text for compression")
	var sb strings.Builder
	for sb.Len() < 400000 {
		sb.WriteString(words[r.Intn(len(words))])
		sb.WriteByte(" \n"[r.Intn(8)/7])
		if r.Intn(50) == 0 {
			fmt.Fprint(&sb, r.Intn(100000))
		}
	}
	m["text"] = []byte(sb.String())
	four := make([]byte, 150000)
	for i := range four {
		four[i] = byte(r.Intn(4))
	}
	m["four"] = four
	skew := make([]byte, 300000)
	for i := range skew {
		v := 0
		for v < 40 && r.Intn(2) == 0 {
			v++
		}
		skew[i] = byte(v)
	}
	m["skew"] = skew
	for _, n := range []int{16, 17, 127, 128, 129, 65534, 65535, 65536, 32768, 65536 - 258, 98304} {
		m[fmt.Sprint("t", n)] = m["text"][:n]
	}
	return m
}

func main() {
	in := inputs()
	names := []string{"empty", "one", "short", "same", "abc", "random", "text", "four", "skew", "t16", "t17", "t127", "t128", "t129", "t65534", "t65535", "t65536", "t32768", "t65278", "t98304"}
	for level := -2; level <= 9; level++ {
		for _, name := range names {
			data := in[name]
			var out bytes.Buffer
			w, err := flate.NewWriter(&out, level)
			if err != nil {
				panic(err)
			}
			// in pieces
			for i, p := 0, 1; i < len(data); p = p*3 + 1 {
				j := min(len(data), i+p)
				w.Write(data[i:j])
				i = j
				if name == "text" && p == 364 {
					w.Flush()
				}
			}
			held := out.Len()
			w.Close()
			fmt.Println(level, name, len(data), held, out.Len(), fmt.Sprintf("%x", sha256.Sum256(out.Bytes()))[:16])
			back, err := io.ReadAll(flate.NewReader(bytes.NewReader(out.Bytes())))
			if err != nil || !bytes.Equal(back, data) {
				fmt.Println("  BAD", err, len(back))
			}
			out2 := out.Bytes()
			var again bytes.Buffer
			w.Reset(&again)
			w.Write(data)
			w.Close()
			var dict bytes.Buffer
			dw, _ := flate.NewWriterDict(&dict, level, data[:len(data)/3])
			dw.Write(data)
			dw.Close()
			back, err = io.ReadAll(flate.NewReaderDict(bytes.NewReader(dict.Bytes()), data[:len(data)/3]))
			fmt.Println(again.Len(), bytes.Equal(again.Bytes(), out2), dict.Len(), fmt.Sprintf("%x", sha256.Sum256(dict.Bytes()))[:16], err, bytes.Equal(back, data))
		}
	}
}
