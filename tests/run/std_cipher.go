package main

import (
	"bytes"
	"crypto"
	"crypto/aes"
	"crypto/cipher"
	_ "crypto/md5"
	_ "crypto/sha1"
	_ "crypto/sha256"
	_ "crypto/sha512"
	"fmt"
	"hash"
	"io"
	"strings"
)

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

type small struct{ cipher.Block }

func (small) BlockSize() int { return 8 }

func main() {
	msg := bytes.Repeat([]byte("some plaintext to hide. "), 20)
	for _, n := range []int{16, 24, 32} {
		key := []byte("0123456789abcdefghijklmnopqrstuv")[:n]
		b, err := aes.NewCipher(key)
		fmt.Println(b.BlockSize(), err)
		out, back := make([]byte, 16), make([]byte, 16)
		b.Encrypt(out, msg)
		b.Decrypt(back, out)
		fmt.Printf("%x %q\n", out, back)
		b.Encrypt(out, out)
		fmt.Printf("%x\n", out)
		iv := []byte("an iv of 16 byte")
		enc := make([]byte, 480)
		m := cipher.NewCBCEncrypter(b, iv)
		m.CryptBlocks(enc, msg[:160])
		m.CryptBlocks(enc[160:], msg[160:])
		fmt.Printf("%x %d\n", enc[400:], m.BlockSize())
		d := cipher.NewCBCDecrypter(b, iv)
		d.CryptBlocks(enc[:32], enc[:32])
		d.CryptBlocks(enc[32:], enc[32:])
		fmt.Println(bytes.Equal(enc, msg))
		for i, s := range []cipher.Stream{cipher.NewCTR(b, iv), cipher.NewOFB(b, iv), cipher.NewCFBEncrypter(b, iv), cipher.NewCTR(b, bytes.Repeat([]byte{255}, 16))} {
			for j, k := 0, 1; j < len(msg); k += 7 {
				e := min(len(msg), j+k)
				s.XORKeyStream(enc[j:e], msg[j:e])
				j = e
			}
			fmt.Printf("%d %x\n", i, enc[440:])
			if i == 2 {
				cipher.NewCFBDecrypter(b, iv).XORKeyStream(enc, enc)
				fmt.Println(bytes.Equal(enc, msg))
			}
		}
		for _, tag := range []int{12, 16} {
			g, err := cipher.NewGCMWithTagSize(b, tag)
			fmt.Println(g.NonceSize(), g.Overhead(), err)
			for _, size := range []int{0, 1, 15, 16, 17, 479} {
				c := g.Seal([]byte("pre"), iv[:12], msg[:size], msg[:size/2])
				fmt.Printf("%.40x %x\n", c, c[len(c)-tag:])
				p, err := g.Open(nil, iv[:12], c[3:], msg[:size/2])
				fmt.Println(bytes.Equal(p, msg[:size]), err)
				c[len(c)-1] ^= 1
				p, err = g.Open(nil, iv[:12], c[3:], msg[:size/2])
				fmt.Println(p, err)
			}
		}
		for _, size := range []int{1, 8, 13, 16, 40} {
			g, err := cipher.NewGCMWithNonceSize(b, size)
			fmt.Printf("%x %v\n", g.Seal(nil, msg[:size], []byte("x"), nil), err)
		}
		r, err := cipher.NewGCMWithRandomNonce(b)
		c := r.Seal(nil, nil, msg, []byte("ad"))
		p, err2 := r.Open(nil, nil, c, []byte("ad"))
		fmt.Println(r.NonceSize(), r.Overhead(), err, len(c), bytes.Equal(p, msg), err2)
		_, err = r.Open(nil, nil, c[:20], nil)
		fmt.Println(err)
	}
	for _, n := range []int{0, 15, 33} {
		_, err := aes.NewCipher(make([]byte, n))
		fmt.Println(err)
	}
	b, _ := aes.NewCipher(make([]byte, 16))
	buf := make([]byte, 64)
	try(func() { b.Encrypt(buf, buf[:15]) })
	try(func() { b.Decrypt(buf[:15], buf) })
	try(func() { b.Encrypt(buf[1:], buf) })
	try(func() { cipher.NewCBCEncrypter(b, buf[:8]) })
	try(func() { cipher.NewCBCDecrypter(b, buf[:8]) })
	try(func() { cipher.NewOFB(b, buf[:8]) })
	try(func() { cipher.NewCFBEncrypter(b, buf[:8]) })
	m := cipher.NewCBCEncrypter(b, buf[:16])
	try(func() { m.CryptBlocks(buf, buf[:15]) })
	try(func() { m.CryptBlocks(buf[:16], buf) })
	try(func() { m.CryptBlocks(buf[1:], buf[:16]) })

	g, _ := cipher.NewGCM(b)
	try(func() { g.Seal(nil, buf[:11], nil, nil) })
	try(func() { g.Open(nil, buf[:13], nil, nil) })
	try(func() { g.Seal(buf[:1], buf[:12], buf[:8], nil) })
	fmt.Println(cipher.NewGCMWithTagSize(b, 11))
	fmt.Println(cipher.NewGCMWithNonceSize(b, 0))
	fmt.Println(cipher.NewGCM(small{b}))
	var out bytes.Buffer
	w := cipher.StreamWriter{S: cipher.NewCTR(b, buf[:16]), W: &out}
	fmt.Fprint(w, "streamed ")
	fmt.Fprint(w, "text")
	fmt.Println(w.Close(), out.Len())
	r := cipher.StreamReader{S: cipher.NewCTR(b, buf[:16]), R: strings.NewReader(out.String())}
	all, err := io.ReadAll(r)
	fmt.Printf("%s %v\n", all, err)

	for h := crypto.Hash(0); h < 21; h++ {
		fmt.Println(h, h.HashFunc() == h)
		if h > 0 && h < 20 {
			fmt.Println(h.Size())
		}
	}
	for _, h := range []crypto.Hash{crypto.MD5, crypto.SHA1, crypto.SHA224, crypto.SHA256, crypto.SHA384, crypto.SHA512, crypto.SHA512_224, crypto.SHA512_256} {
		f := h.New()
		f.Write([]byte("abc"))
		fmt.Printf("%v %x %v\n", h, f.Sum(nil), h.Available())
	}
	fmt.Println(crypto.MD4.Available(), crypto.Hash(99).Available())
	try(func() { crypto.RIPEMD160.New() })
	try(func() { crypto.Hash(77).Size() })
	try(func() { crypto.RegisterHash(99, nil) })
	crypto.RegisterHash(crypto.MD4, func() hash.Hash { return crypto.MD5.New() })
	fmt.Println(crypto.MD4.Available())
}
