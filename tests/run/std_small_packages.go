package main

import (
	"bytes"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base32"
	"fmt"
	"html"
	"io"
	"math/big"
	"strings"
	_ "time/tzdata"
)

func main() {
	for _, s := range []string{"a<b>&'\"c", "&lt;&gt;&amp;&quot;&#39;", "&eacute;&eacute x &copy2 &notit; &notin; &#x1F600;&#233;&#xD800;&#0;&#150;", "&", "&#", "&#x", "&#;", "&#xZ;", "&unknown;", "&NotEqualTilde; &acE;", "&amp;lt;", "&ampx&ltx", "&#99999999999;", "&a&b", "100% & more", "&#65", "&AMP&AMP;", "&#1", "&hellip;&mdash;"} {
		fmt.Printf("%q %q\n", html.EscapeString(s), html.UnescapeString(s))
	}
	for _, enc := range []*base32.Encoding{base32.StdEncoding, base32.HexEncoding, base32.StdEncoding.WithPadding(base32.NoPadding), base32.HexEncoding.WithPadding('*')} {
		for n := range 13 {
			src := []byte("hello, world\xff"[:n])
			e := enc.EncodeToString(src)
			d, err := enc.DecodeString(e)
			fmt.Println(e, string(d), err, enc.EncodedLen(n), enc.DecodedLen(len(e)))
		}
		for _, s := range []string{"A", "AA", "AAAAAAA", "!!!!", "MZXW6===", "MZXW6==", "MZXW6YQ=", "MZXW6YTBOI======", "MZ\nXW\r\n6===", "MZXW6===MZXW6===", "my======", "MZ=XW6==", "CPNMUOG=", "AAAA====A"} {
			d, err := enc.DecodeString(s)
			fmt.Printf("%q %q %v\n", s, d, err)
		}
	}
	var b bytes.Buffer
	w := base32.NewEncoder(base32.StdEncoding, &b)
	for _, s := range strings.SplitAfter("some text for the stream", " ") {
		io.WriteString(w, s)
	}
	w.Close()
	fmt.Println(b.String())
	all, err := io.ReadAll(base32.NewDecoder(base32.StdEncoding, &b))
	fmt.Printf("%q %v\n", all, err)
	fmt.Println(subtle.ConstantTimeCompare([]byte("abc"), []byte("abc")), subtle.ConstantTimeCompare([]byte("abc"), []byte("abd")), subtle.ConstantTimeSelect(1, 5, 6), subtle.ConstantTimeSelect(0, 5, 6), subtle.ConstantTimeEq(-1, -1), subtle.ConstantTimeEq(1, -1), subtle.ConstantTimeByteEq(3, 3), subtle.ConstantTimeLessOrEq(3, 4), subtle.ConstantTimeLessOrEq(4, 3), subtle.ConstantTimeLessOrEq(4, 4))
	x := make([]byte, 3)
	fmt.Println(subtle.XORBytes(x, []byte("abc"), []byte("ABCD")), x)
	subtle.ConstantTimeCopy(1, x, []byte{1, 2, 3})
	fmt.Println(x)
	buf := make([]byte, 10000)
	n, err := rand.Read(buf)
	zero := bytes.Count(buf, []byte{0})
	fmt.Println(n, err, zero > 5 && zero < 100, len(rand.Text()), rand.Text() != rand.Text())
	max := big.NewInt(1000)
	seen := map[int64]bool{}
	for range 2000 {
		i, err := rand.Int(rand.Reader, max)
		if err != nil || i.Sign() < 0 || i.Cmp(max) >= 0 {
			fmt.Println("bad", i, err)
		}
		seen[i.Int64()] = true
	}
	p, err := rand.Prime(rand.Reader, 64)
	fmt.Println(len(seen) > 700, p.BitLen(), p.ProbablyPrime(20), err)
}
